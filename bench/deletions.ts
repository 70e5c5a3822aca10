import { parseArgs } from 'node:util'
import { applyCuts } from '../src/compress/cut.ts'
import type { CompressionContext, Cut } from '../src/compress/cut.ts'
import { deletions } from '../src/compress/deletions.ts'
import { variantsOf } from '../src/candidates/variants.ts'
import { readDocument } from '../src/document/read-document.ts'
import { Wording } from '../src/language/wording.ts'
import { definedNames, namesInUse } from '../src/reference/defined-names.ts'
import { matchesFact } from './eval/recall.ts'
import { loadSheets, loadTexts, SheetError } from './eval/sheet.ts'
import type { Fact, FactSheet } from './eval/sheet.ts'
import { countO200k } from './eval/tokens.ts'

const USAGE = `usage: npm run bench:deletions -- --corpus DIR --facts DIR [options]

  --corpus DIR   texts, NAME.txt; a year in NAME (acme-2003) is taken for the fiscal year
  --facts DIR    fact sheets, NAME.json
  --edits N      print N edits drawn at random, to be read
  --clauses N    print N clauses drawn at random, to be read
  --rule NAME    draw only edits of this rule
  --seed N       another draw, 1 by default`

/** A sentence of the corpus, with what deletion made of it. */
interface Edited {
  readonly sentence: string
  readonly context: CompressionContext
  readonly cuts: readonly Cut[]
  readonly facts: readonly Fact[]
}

/** Stands for the scorer's evidence: a figure, or two words in a row that start with a capital. */
const EVIDENCE = /\d|\p{Lu}[\p{L}&]+\s\p{Lu}[\p{L}&]+/u

const weightOf = (facts: readonly Fact[]): number => facts.reduce((sum, fact) => sum + fact.weight, 0)

const editsOf = (name: string, text: string, sheet: FactSheet): Edited[] => {
  const sentences = readDocument(text).sentences.map(sentence => sentence.text)
  const shortNames = namesInUse(definedNames(sentences.map(sentence => new Wording(sentence))))
  const year = /\d{4}/.exec(name)?.[0]
  return sentences.map(sentence => {
    const context: CompressionContext = {
      shortNames,
      hasEvidence: (start, end) => EVIDENCE.test(sentence.slice(start, end)),
      ...(year === undefined ? {} : { fiscalYear: Number(year) }),
    }
    const cuts = deletions(new Wording(sentence), context)
    return { sentence, context, cuts, facts: sheet.nuggets.filter(fact => matchesFact(sentence, fact)) }
  })
}

const lostBy = (edited: Edited, cuts: readonly Cut[]): readonly Fact[] => {
  const { text } = applyCuts(edited.sentence, cuts)
  return edited.facts.filter(fact => !matchesFact(text, fact))
}

const savedBy = ({ sentence }: Edited, cuts: readonly Cut[]): number =>
  countO200k(sentence) - countO200k(applyCuts(sentence, cuts).text)

const row = (name: string, edits: readonly (readonly [Edited, readonly Cut[]])[], total: number): string => {
  const saved = edits.reduce((sum, [edited, cuts]) => sum + savedBy(edited, cuts), 0)
  const lost = edits.reduce((sum, [edited, cuts]) => sum + weightOf(lostBy(edited, cuts)), 0)
  const touched = edits.reduce((sum, [edited]) => sum + weightOf(edited.facts), 0)
  return `| ${name} | ${edits.length} | ${(saved / Math.max(1, edits.length)).toFixed(1)} | ${(100 * saved / total).toFixed(2)} | ${lost}/${touched} |`
}

const table = (all: readonly Edited[]): string => {
  const total = all.reduce((sum, { sentence }) => sum + countO200k(sentence), 0)
  const rules = [...new Set(all.flatMap(({ cuts }) => cuts.map(cut => cut.rule)))]
  const rows = rules.map(rule => row(rule, all.flatMap(edited => {
    const cuts = edited.cuts.filter(cut => cut.rule === rule)
    return cuts.length === 0 ? [] : [[edited, cuts] as const]
  }), total))
  const together = row('all', all.filter(({ cuts }) => cuts.length > 0).map(edited => [edited, edited.cuts] as const), total)
  return [`${all.length} sentences, ${total} tokens`, '', '| rule | edits | tokens saved an edit | % of all tokens saved | fact weight lost / in edited sentences |', '|---|---|---|---|---|', ...rows, together].join('\n')
}

const clauseTable = (all: readonly Edited[]): string => {
  const long = all.map(edited => ({ edited, variants: variantsOf(new Wording(edited.sentence), edited.context) })).filter(({ variants }) => variants.length > 1)
  const rules = new Map<string, { count: number; tokens: number; whole: number; kept: number; facts: number }>()
  for (const { edited, variants } of long) {
    for (const { text, rules: [rule = ''] } of variants.slice(1)) {
      const entry = rules.get(rule) ?? { count: 0, tokens: 0, whole: 0, kept: 0, facts: 0 }
      entry.count += 1
      entry.tokens += countO200k(text)
      entry.whole += countO200k(edited.sentence)
      entry.facts += weightOf(edited.facts)
      entry.kept += weightOf(edited.facts.filter(fact => matchesFact(text, fact)))
      rules.set(rule, entry)
    }
  }
  return ['| clause | candidates | tokens | tokens of the whole | fact weight kept / of the whole |', '|---|---|---|---|---|',
    ...[...rules].map(([rule, e]) => `| ${rule} | ${e.count} | ${(e.tokens / e.count).toFixed(1)} | ${(e.whole / e.count).toFixed(1)} | ${e.kept}/${e.facts} |`)].join('\n')
}

const speed = (all: readonly Edited[]): string => {
  const timed = (work: (edited: Edited) => unknown): string => {
    const start = performance.now()
    for (const edited of all) work(edited)
    return ((performance.now() - start) / all.length).toFixed(3)
  }
  return `deletions ${timed(({ sentence, context }) => deletions(new Wording(sentence), context))} ms a sentence, variants ${timed(({ sentence, context }) => variantsOf(new Wording(sentence), context))} ms`
}

/** Repeatable draws (mulberry32). */
const randomOf = (seed: number) => (): number => {
  seed = (seed + 0x6D2B79F5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const draw = <T>(values: readonly T[], count: number, seed: number): T[] => {
  const rest = [...values]
  const random = randomOf(seed)
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(Math.floor(random() * rest.length), 1)).flat()
}

const marked = ({ sentence, cuts }: Edited): string => {
  let at = 0
  const parts = cuts.map(cut => {
    const part = `${sentence.slice(at, cut.start)}⟨${sentence.slice(cut.start, cut.end)}⟩`
    at = cut.end
    return part
  })
  return `${parts.join('')}${sentence.slice(at)}  [${cuts.map(cut => cut.rule).join(', ')}]`
}

const run = (): string => {
  const { values } = parseArgs({ options: {
    corpus: { type: 'string' }, facts: { type: 'string' }, edits: { type: 'string' }, clauses: { type: 'string' }, rule: { type: 'string' }, seed: { type: 'string' },
  } })
  if (values.corpus === undefined || values.facts === undefined) throw new SheetError(`--corpus and --facts are needed\n\n${USAGE}`)
  const seed = Number(values.seed ?? 1)
  const sheets = loadSheets(values.facts)
  const texts = loadTexts(values.corpus, sheets.keys())
  const all = [...sheets].flatMap(([name, sheet]) => editsOf(name, texts.get(name) ?? '', sheet))
  if (values.edits !== undefined) {
    const edited = all.filter(({ cuts }) => cuts.some(cut => values.rule === undefined || cut.rule === values.rule))
    return draw(edited, Number(values.edits), seed).map(marked).join('\n\n')
  }
  if (values.clauses !== undefined) {
    const clauses = all.flatMap(({ sentence, context }) => variantsOf(new Wording(sentence), context).slice(1).map(({ text, rules }) => ({ text, rules, sentence })))
      .filter(({ rules }) => values.rule === undefined || rules[0] === values.rule)
    return draw(clauses, Number(values.clauses), seed).map(({ text, rules, sentence }) => `${text}  [${rules.join(', ')}]\n    of: ${sentence}`).join('\n\n')
  }
  return [table(all), '', clauseTable(all), '', speed(all)].join('\n')
}

try {
  console.log(run())
} catch (error) {
  if (!(error instanceof SheetError)) throw error
  console.error(`bench:deletions: ${error.message}`)
  process.exitCode = 2
}
