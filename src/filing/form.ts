import lexicon from '../../lexicons/filing.json' with { type: 'json' }
import type { AnnualForm } from './model.ts'
import { wordsOf } from './phrases.ts'

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

/** What stands on one line with the form where a cover has no line breaks. */
const COVER_WORDS = /united states|securities and exchange commission|washington,? ?d\.?c\.?|20549|\(?mark one\)?|u\.s\./gi

/** More other words than this beside its name, and the line speaks of a form: "Registration Statement on Form S-8 (No. …)". */
const MOST_OTHER_WORDS = 2

/**
 * Finds the form on the cover page: the first line that has it as its title.
 *
 * @param cover the first lines of the filing
 * @returns the form; unknown where no line names one
 */
export function formOnCover(cover: readonly string[]): Form {
  for (const [index, line] of cover.entries()) {
    const found = line.length > 160 ? null : ON_COVER.exec(line)
    if (found === null) continue
    const name = `${(found[1] as string).toUpperCase().replace(/\s/g, '').replace(/^(10|20|40|8|6|11)-?/, '$1-')}${found[2] ?? ''}`
    const amended = found[3] !== undefined || cover.slice(index, index + 4).some((next) => /^\(?\s?amendment no/i.test(next))
    const form = formOf(amended ? `${name}/A` : name)
    if (form.kind === 'annual' || form.kind === 'foreign' || isTitle(line.replace(found[0], ' '))) return form
  }
  return formOf('')
}

function isTitle(rest: string): boolean {
  const amendment = rest.search(/\bamend/i)
  const title = amendment < 0 ? rest : rest.slice(0, amendment)
  return wordsOf(title.replace(COVER_WORDS, ' ')).split(' ').filter((word) => word !== '').length <= MOST_OTHER_WORDS
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
