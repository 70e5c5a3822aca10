import sectionData from '../../lexicons/sections.json' with { type: 'json' }
import type { Block, Document } from '../document/model.ts'
import { groupBy } from '../language/group-by.ts'
import { tokenize, TokenKind } from '../language/tokenize.ts'
import type { Lexicon } from '../lexicon/model.ts'
import { FACETS } from '../types.ts'

/** What kind of section a sentence stands in, and where in it. */
export interface Place {
  /** Type of the section: one of {@link SECTION_TYPES} or a facet of the user's own. */
  readonly type: string
  /** Whether the section is far from the business model (risk factors, regulation, biographies …). */
  readonly remote: boolean
  /** Index of the heading (a block), or -1. */
  readonly heading: number
}

interface SectionType {
  readonly name: string
  readonly remote: boolean
  readonly cues: readonly string[]
  readonly except: readonly string[]
}

/** The types of sections, and the cues of their headings by first word. */
interface SectionTypes {
  readonly types: readonly SectionType[]
  readonly byFirstWord: ReadonlyMap<string, readonly { readonly cue: string; readonly type: number }[]>
}

const NO_HEADING: Place = { type: 'none', remote: false, heading: -1 }

/** The types of sections, in the order in which their cues are tried; `none` stands before the first heading. */
export const SECTION_TYPES: readonly string[] = [...sectionData.types.map(({ name }) => name), 'none']

/** Types whose subsections belong to them whatever their own headings say. */
const TOTAL = new Set(['risk', 'officers'])
/** Types that tell little, so that a telling parent decides. */
const GENERIC = new Set(['products', 'overview', 'market', 'strategy'])

const typesByLexicons = new WeakMap<readonly Lexicon[], SectionTypes>()

/** The types of sections for these lexicons, made ready once. */
const sectionTypesFor = (lexicons: readonly Lexicon[]): SectionTypes => {
  const known = typesByLexicons.get(lexicons)
  if (known !== undefined) return known
  const types = typesFor(lexicons)
  const cues = types.flatMap((type, number) => type.cues.map(cue => ({ cue, type: number })))
  const made = { types, byFirstWord: groupBy(cues, ({ cue }) => cue.slice(1, cue.indexOf(' ', 1))) }
  typesByLexicons.set(lexicons, made)
  return made
}

const typesFor = (lexicons: readonly Lexicon[]): readonly SectionType[] => {
  const headings = new Map(lexicons.map(lexicon => [lexicon.facet, lexicon.headings]))
  const builtIn = sectionData.types.map(type => ({
    name: type.name,
    remote: 'remote' in type && type.remote,
    cues: 'facet' in type ? headings.get(type.name) ?? [] : type.cues,
    except: 'except' in type ? type.except : [],
  }))
  const own = lexicons.filter(({ facet }) => !(FACETS as readonly string[]).includes(facet)).map(({ facet, headings: cues }) => {
    const same = builtIn.find(({ name }) => name === facet)
    return { name: facet, remote: false, cues: [...cues, ...(same?.cues ?? [])], except: same?.except ?? [] }
  })
  const types = [...own, ...builtIn.filter(({ name }) => !own.some(type => type.name === name))]
  return types.map(type => ({ ...type, cues: type.cues.map(plain), except: type.except.map(plain) }))
}

/** "Sales, Marketing & Distribution" becomes " sales marketing distribution ". */
const wordsOf = (text: string): string => {
  const tokens = tokenize(text.slice(0, 200))
  let words = ' '
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.mark) words += `${text.slice(tokens.start[i], tokens.end[i]).toLowerCase()} `
  }
  return words
}

/** The type that a heading's own words tell: the first of those with a cue in it and no phrase against it. */
const ownType = (heading: string, { types, byFirstWord }: SectionTypes): SectionType | undefined => {
  const words = wordsOf(heading)
  let first = types.length
  for (let at = 0; at < words.length - 1;) {
    const next = words.indexOf(' ', at + 1)
    for (const { cue, type } of byFirstWord.get(words.slice(at + 1, next)) ?? []) {
      if (type < first && words.startsWith(cue, at) && !(types[type] as SectionType).except.some(phrase => words.includes(phrase))) first = type
    }
    at = next
  }
  return types[first]
}

/** "Co-branding" becomes " co branding ". */
const plain = (cue: string): string => ` ${cue.replaceAll('-', ' ').toLowerCase()} `

/**
 * Types every block's section by its headings: the cue words of the innermost heading decide, unless the section around it
 * is of a kind that keeps its subsections; a heading without a cue takes the type of its parent, or names a product.
 *
 * @returns for each block its place
 */
export const placeBlocks = (document: Document, lexicons: readonly Lexicon[]): readonly Place[] => {
  const types = sectionTypesFor(lexicons)
  const byHeading = new Map<number, Place>()
  const placeOf = (headings: readonly number[]): Place => {
    let place = NO_HEADING
    for (const heading of headings) {
      const known = byHeading.get(heading)
      const next = known ?? within(place, heading, (document.blocks[heading] as Block).text, types)
      if (known === undefined) byHeading.set(heading, next)
      place = next
    }
    return place
  }
  return document.blocks.map((block, index) => placeOf(block.kind === 'heading' ? [...block.headings, index] : block.headings))
}

const within = (parent: Place, heading: number, text: string, types: SectionTypes): Place => {
  if (TOTAL.has(parent.type)) return { ...parent, heading }
  const own = ownType(text, types)
  if (own === undefined) {
    const named = parent.type === 'overview' || parent.type === 'none'
    return named ? { type: 'products', remote: false, heading } : { ...parent, heading }
  }
  const keepsParent = parent.remote ? !own.remote : GENERIC.has(own.name) && !GENERIC.has(parent.type) && parent.type !== 'none'
  return keepsParent ? { ...parent, heading } : { type: own.name, remote: own.remote, heading }
}
