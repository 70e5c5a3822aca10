/** The number with commas between thousands: `84,210`. Whole numbers of 0 and above. */
export const grouped = (count: number): string => {
  const digits = String(count)
  if (!/^\d+$/.test(digits)) return digits
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join(',')
}

/** The number with its noun: `1 token`, `12 tokens`. */
export const counted = (count: number, noun: string): string => `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`

/** The part of the whole in percent, 0 to 100 with at most two decimals; 0 where there is no whole. */
export const percent = (part: number, whole: number): number => {
  const share = (100 * part) / whole
  return Number.isFinite(share) ? Math.round(Math.min(100, Math.max(0, share)) * 100) / 100 : 0
}

/** A score to two decimals: `0.50`. */
export const score = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '–')
