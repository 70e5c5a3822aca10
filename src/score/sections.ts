import sectionData from '../../lexicons/sections.json' with { type: 'json' }
import type { Block, Document } from '../document/model.ts'
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

const NO_HEADING: Place = { type: 'none', remote: false, heading: -1 }

/** The types of sections, in the order in which their cues are tried; `none` stands before the first heading. */
export const SECTION_TYPES: readonly string[] = [...sectionData.types.map(({ name }) => name), 'none']

/** Types whose subsections belong to them whatever their own headings say. */
const TOTAL = new Set(['risk', 'officers'])
/** Types that tell little, so that a telling parent decides. */
const GENERIC = new Set(['products', 'overview', 'market', 'strategy'])

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

const ownType = (heading: string, types: readonly SectionType[]): SectionType | undefined => {
  const words = wordsOf(heading)
  return types.find(type => type.cues.some(cue => words.includes(cue)) && !type.except.some(phrase => words.includes(phrase)))
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
  const types = typesFor(lexicons)
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

const within = (parent: Place, heading: number, text: string, types: readonly SectionType[]): Place => {
  if (TOTAL.has(parent.type)) return { ...parent, heading }
  const own = ownType(text, types)
  if (own === undefined) {
    const named = parent.type === 'overview' || parent.type === 'none'
    return named ? { type: 'products', remote: false, heading } : { ...parent, heading }
  }
  const keepsParent = parent.remote ? !own.remote : GENERIC.has(own.name) && !GENERIC.has(parent.type) && parent.type !== 'none'
  return keepsParent ? { ...parent, heading } : { type: own.name, remote: own.remote, heading }
}
