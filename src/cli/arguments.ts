import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { TOKENIZERS } from '../types.ts'
import type { FacetSelection, SummarizeOptions, TokenizerName } from '../types.ts'
import { FORMATS, UsageError } from './settings.ts'
import type { FormatName, Settings } from './settings.ts'

const EXAMPLES = `
Inputs are annual reports as downloaded (HTML, plain text, full submissions),
the JSON of edgar-crawler, or Item 1 as plain text; which one is told from the
content. A folder is searched for .txt, .htm, .html, .xhtml, .json and .jsonl.

Examples:
  The summary of one report, in at most 200 tokens:
    $ business-model-summarizer --max-tokens 200 filing.htm
  Only revenue and customers, customers counting double:
    $ business-model-summarizer --facets revenue,customers=2 item1.txt
  Why these sentences:
    $ business-model-summarizer --explain filing.htm
  A page that shows the summary beside its source:
    $ business-model-summarizer --format html --output report.html filing.htm
  A folder, one row a report; started again, it goes on where it stopped:
    $ business-model-summarizer --format jsonl --output rows.jsonl filings/
  JSON lines in, JSON lines out:
    $ zcat corpus.jsonl.gz | business-model-summarizer --format jsonl -

Exit codes: 0 all summarised, 1 some inputs failed, 2 wrong usage.
`

interface RawOptions {
  readonly maxTokens?: number
  readonly tokenizer?: TokenizerName
  readonly facets?: FacetSelection
  readonly order?: 'document' | 'facet'
  readonly lexicon?: readonly unknown[]
  readonly format: FormatName
  readonly output?: string
  readonly overwrite?: true
  readonly explain?: true
  readonly quiet?: true
  readonly timings?: true
  readonly jobs?: number
  readonly defaultInput?: string
}

const command = (): Command =>
  new Command('business-model-summarizer')
    .description('Reads the Business section of annual reports and prints the business model: sentences of the report, at most 512 tokens.')
    .argument('[inputs...]', 'files, folders, globs, or - for the standard input')
    .option('--max-tokens <n>', 'the most tokens that a summary may have (default: 512)', wholeNumber)
    .addOption(new Option('--tokenizer <name>', 'what a token is (default: "o200k_base")').choices(TOKENIZERS))
    .option('--facets <list>', 'facets to read, with weights if wanted: revenue,customers=2 (default: all)', facets)
    .addOption(new Option('--order <name>', 'order of the sentences (default: "document")').choices(['document', 'facet']))
    .option('--lexicon <file>', 'lexicon that replaces a built-in one or adds a facet; repeatable', collectLexicon)
    .addOption(new Option('--format <name>', 'format of the results').choices(FORMATS).default('text'))
    .option('--output <file>', 'where the results go; a folder for one file each (default: standard output)')
    .option('--overwrite', 'throw away the rows that stand in the output instead of keeping them')
    .option('--explain', 'show why each sentence was chosen, and the best that were left out')
    .option('--timings', 'add "milliseconds" to JSON results, which then differ from run to run')
    .option('--quiet', 'no progress, warnings or closing summary; errors are still shown')
    .option('--jobs <n>', 'worker threads for many inputs (default: one for each core)', wholeNumber)
    .addOption(new Option('--default-input <file>', 'input when none is given').hideHelp())
    .version(manifest.version, '--version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError('See --help.')
    .addHelpText('after', EXAMPLES)

/**
 * Reads the command line.
 *
 * @param argv the arguments alone, without the names of Node and the script
 * @returns the settings, or the exit code where help, the version or a fault has been shown already
 * @throws UsageError where an argument's value is not usable
 */
export const parseArguments = (argv: readonly string[]): Settings | 0 | 2 => {
  const program = command().exitOverride()
  try {
    program.parse(argv, { from: 'user' })
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown
    return thrown.exitCode === 0 ? 0 : 2
  }
  const options = program.opts<RawOptions>()
  const paths = program.args.length === 0 && options.defaultInput !== undefined ? [options.defaultInput] : program.args
  if (paths.length === 0) throw new UsageError('No input given: name files, folders or globs, or - for the standard input. See --help.')
  return {
    paths,
    summarize: summarizeOptions(options),
    format: options.format,
    output: options.output,
    overwrite: options.overwrite === true,
    quiet: options.quiet === true,
    timings: options.timings === true,
    jobs: options.jobs,
  }
}

const summarizeOptions = (options: RawOptions): SummarizeOptions => ({
  ...(options.maxTokens === undefined ? {} : { maxTokens: options.maxTokens }),
  ...(options.tokenizer === undefined ? {} : { tokenizer: options.tokenizer }),
  ...(options.facets === undefined ? {} : { facets: options.facets }),
  ...(options.order === undefined ? {} : { order: options.order }),
  ...(options.lexicon === undefined || options.lexicon.length === 0 ? {} : { lexicons: options.lexicon }),
  ...(options.explain === true ? { explain: true } : {}),
})

const wholeNumber = (value: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return Number(value)
}

/** `revenue,customers` → a list; `revenue,customers=2` → weights, where a bare name weighs 1. */
const facets = (value: string): FacetSelection => {
  const entries = value.split(',').map(part => {
    const [name = '', weight, ...rest] = part.split('=').map(piece => piece.trim())
    if (name === '' || rest.length > 0 || (weight !== undefined && !/^\d{1,9}(?:\.\d{1,9})?$/.test(weight))) {
      throw new InvalidArgumentError('It must be names with commas between, such as revenue,customers=2.')
    }
    return [name, weight] as const
  })
  if (entries.every(([, weight]) => weight === undefined)) return entries.map(([name]) => name)
  return Object.fromEntries(entries.map(([name, weight]) => [name, weight === undefined ? 1 : Number(weight)]))
}

const collectLexicon = (file: string, before: readonly unknown[] = []): readonly unknown[] => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (thrown) {
    throw new InvalidArgumentError(`It cannot be read (${thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown)}).`)
  }
  try {
    return [...before, JSON.parse(text)]
  } catch (thrown) {
    throw new InvalidArgumentError(`It is not JSON: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}
