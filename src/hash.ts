/** FNV-1a (G. Fowler, L. Noll, K.-P. Vo) over UTF-16 code units, twice with different bases, 32 bits each: sixteen hexadecimal digits. */
export const hash = (text: string): string => fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x01234567)

const fnv1a = (text: string, basis: number): string => {
  let state = basis
  for (let i = 0; i < text.length; i++) {
    state ^= text.charCodeAt(i)
    state = Math.imul(state, 0x01000193)
  }
  return (state >>> 0).toString(16).padStart(8, '0')
}
