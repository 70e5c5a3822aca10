import lexicon from '../../lexicons/filing.json' with { type: 'json' }
import type { AnnualForm } from './model.ts'

/** Which kind of report a form is. */
export type FormKind = 'annual' | 'foreign' | 'quarterly' | 'current' | 'other' | 'unknown'

/** A form, as the filing says it. */
export interface Form {
  readonly kind: FormKind
  /** EDGAR's name without "/A", such as `'10-K405'`; `''` where nothing is said. */
  readonly name: string
  readonly amendment: boolean
}

const KINDS = ['annual', 'foreign', 'quarterly', 'current', 'other'] as const

const ANNUAL: readonly AnnualForm[] = ['10-K', '10-K405', '10-KSB', '10-KSB40', '10-KT', '10-KT405', '20-F']

/** `FORM 10-K`, `Form 10 - KSB/A`, `FORM 20-F`, "Form 10K"; captures the form and its amendment mark. */
const ON_COVER = /\bform\s{0,3}(10\s?-?\s?(?:KSB|KT|K405|K|QSB|QT|[QD])|20\s?-?\s?F|40\s?-?\s?F|8\s?-?\s?K|6\s?-?\s?K|11\s?-?\s?K|S-\d{1,2}|F-\d{1,2})(40)?\b\s{0,2}(\/\s?A\b|\(?\s?amendment)?/i

/**
 * @param type a form as EDGAR names it: `'10-K405/A'`
 * @returns what it is
 */
export function formOf(type: string): Form {
  const upper = type.trim().toUpperCase().replace(/^FORM\s+/, '')
  const name = upper.replace(/\/A$/, '')
  const kind = KINDS.find((each) => lexicon.forms[each].includes(name)) ?? (/^10-?K/.test(name) ? 'annual' : /^20-?F/.test(name) ? 'foreign' : name === '' ? 'unknown' : 'other')
  return { kind, name, amendment: upper.endsWith('/A') }
}

/**
 * Finds the form on the cover page: the first line that names one as its title.
 *
 * @param cover the first lines of the filing
 */
export function formOnCover(cover: readonly string[]): Form {
  for (const [index, line] of cover.entries()) {
    if (line.length > 120) continue
    const found = ON_COVER.exec(line)
    if (found === null || !/^\W{0,4}(?:\(?mark one\)?|u\.?s\.?|united states|securities and exchange commission|amendment|annual|quarterly|current|report|on|amended)?.{0,40}form/i.test(line)) continue
    const name = `${(found[1] ?? '').toUpperCase().replace(/\s/g, '').replace(/^(10|20|40|8|6|11)-?/, '$1-')}${found[2] ?? ''}`
    const amended = found[3] !== undefined || cover.slice(index, index + 4).some((next) => /^\(?\s?amendment no/i.test(next))
    return formOf(amended ? `${name}/A` : name)
  }
  return formOf('')
}

/** @returns the form as the public type names it */
export function annualForm({ name, kind }: Form): AnnualForm {
  const known = ANNUAL.find((form) => form === name.replace(/^10K/, '10-K'))
  if (known !== undefined) return known
  if (kind === 'foreign') return '20-F'
  if (/^10-?KT/.test(name)) return '10-KT'
  if (/^10-?KSB/.test(name)) return '10-KSB'
  return kind === 'annual' ? '10-K' : 'unknown'
}
