import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { isatty } from 'node:tty'
import { createColors } from 'picocolors'
import { fingerprintOf, runBatch } from '../batch/batch.ts'
import type { BatchOptions } from '../batch/batch.ts'
import type { BatchInput } from '../batch/input.ts'
import { isFailure } from '../batch/row.ts'
import type { BatchRow } from '../batch/row.ts'
import { LexiconError, OptionError } from '../errors.ts'
import { formatOf } from './formats.ts'
import { listInputs } from './inputs.ts'
import type { Listing } from './inputs.ts'
import { printable } from './printable.ts'
import { noProgress, terminalProgress } from './progress.ts'
import { isContinuable, ResultFile } from './result-file.ts'
import { UsageError } from './settings.ts'
import type { Settings } from './settings.ts'
import { fileSink, folderSink, streamSink } from './sinks.ts'
import type { Sink } from './sinks.ts'
import { countFailure, describeTally, emptyTally, failures } from './tally.ts'
import type { Tally } from './tally.ts'

const SUMMARIZED = 0
const SOME_FAILED = 1
const INTERRUPTED = 130

/**
 * Does what the settings ask for.
 *
 * @param interruption aborted on Ctrl-C: what is finished is written, the rest is left
 * @returns the exit code
 * @throws UsageError where the settings do not go together or a value in them is not allowed
 */
export const run = async (settings: Settings, interruption: AbortSignal): Promise<number> => {
  const start = performance.now()
  const fingerprint = checkedFingerprint(settings)
  const listing = await listInputs(settings.paths, process.stdin, settings.format === 'jsonl', settings.output)
  const tally = emptyTally()
  checkWritable(settings.output)
  const results = await openResults(settings, listing, fingerprint, tally)
  const progress = wantsProgress(settings, listing) ? await terminalProgress(process.stderr, listing.total) : noProgress
  const reports = settings.format === 'html'
  for await (const outcome of runBatch(results.inputs, batchOptions(settings, listing, interruption), reports)) {
    await results.sink.write(outcome)
    const { row } = outcome
    if (isFailure(row)) countFailure(tally, row.error.code)
    else tally.done += 1
    if (settings.format !== 'jsonl') report(row, settings.quiet)
    progress.update(tally)
  }
  progress.stop()
  if (interruption.aborted) {
    results.interrupt()
    // A standard input that is still awaited would keep the process alive.
    process.stdin.destroy()
  }
  await results.sink.close()
  if (listing.several && !settings.quiet) say(describeTally(tally, performance.now() - start))
  if (interruption.aborted) {
    say(`interrupted; what is finished is kept${results.continuable ? ', and the same command goes on from there' : ''}`)
    return INTERRUPTED
  }
  return failures(tally) + tally.skippedFailures > 0 ? SOME_FAILED : SUMMARIZED
}

const checkedFingerprint = (settings: Settings): string => {
  try {
    return fingerprintOf(settings.summarize)
  } catch (thrown) {
    if (thrown instanceof OptionError) throw new UsageError(`--${optionName(thrown.option)}: ${thrown.message}`)
    if (thrown instanceof LexiconError) throw new UsageError(`--lexicon: ${thrown.path}: ${thrown.message}`)
    throw thrown
  }
}

/** `maxTokens` → `max-tokens`. */
const optionName = (option: string): string => option.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

const batchOptions = (settings: Settings, listing: Listing, signal: AbortSignal): BatchOptions => {
  // One document is not worth a thread: starting it takes as long as the work.
  const wanted = listing.several ? settings.jobs ?? availableParallelism() : 0
  const jobs = Math.min(wanted, listing.total ?? wanted)
  return { ...settings.summarize, timings: settings.timings, signal, jobs }
}

interface Results {
  readonly inputs: AsyncIterable<BatchInput>
  readonly sink: Sink
  /** Whether another run can go on from what this one leaves. */
  readonly continuable: boolean
  /** Says that the run was broken off, before the sink is closed. */
  readonly interrupt: () => void
}

const openResults = async (settings: Settings, listing: Listing, fingerprint: string, tally: Tally): Promise<Results> => {
  const { format, output } = settings
  if (format === 'html' && listing.several && (output === undefined || !isFolder(output))) {
    throw new UsageError('--format html makes a page for each input: name a folder with --output FOLDER/.')
  }
  const colors = createColors(output === undefined && isColorful())
  if (output !== undefined && format === 'jsonl' && isContinuable(output)) {
    const rows = { fingerprint, explained: settings.summarize.explain === true }
    return continuedResults(await ResultFile.open(output, rows, settings.overwrite), listing, tally)
  }
  const plain = { inputs: listing.inputs, continuable: false, interrupt: () => {} }
  if (output === undefined) return { ...plain, sink: streamSink(process.stdout, formatOf(format, listing.several, colors)) }
  if (isFolder(output)) {
    if (format === 'jsonl') throw new UsageError('--output must be a file, not a folder, with --format jsonl.')
    return { ...plain, sink: folderSink(output, formatOf(format, false, colors), listing.names) }
  }
  return { ...plain, sink: fileSink(output, formatOf(format, listing.several, colors)) }
}

const continuedResults = (file: ResultFile, listing: Listing, tally: Tally): Results => {
  let interrupted = false
  async function* missing(): AsyncGenerator<BatchInput, void, undefined> {
    for await (const input of listing.inputs) {
      const earlier = file.next(input.id)
      if (!earlier.done) yield input
      else {
        tally.skipped += 1
        if (earlier.error !== undefined) tally.skippedFailures += 1
      }
    }
  }
  return {
    inputs: missing(),
    sink: {
      write({ row }) {
        file.append(row)
        return Promise.resolve()
      },
      close() {
        if (interrupted) file.close()
        else file.finish()
        return Promise.resolve()
      },
    },
    continuable: true,
    interrupt: () => { interrupted = true },
  }
}

/** Finds out before the work that the results cannot be written after it. */
const checkWritable = (output: string | undefined): void => {
  if (output === undefined) return
  try {
    if (existsSync(output)) accessSync(output, constants.W_OK)
    else if (!output.endsWith('/')) accessSync(dirname(output), constants.W_OK)
  } catch (thrown) {
    throw new UsageError(`--output ${output} cannot be written (${thrown instanceof Error ? thrown.message : String(thrown)}).`)
  }
}

const isFolder = (path: string): boolean =>
  path.endsWith('/') || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)

const STANDARD_OUTPUT = 1

const isColorful = (): boolean =>
  isatty(STANDARD_OUTPUT) && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb'

/** Progress is drawn on a terminal that no results are written to. */
const wantsProgress = (settings: Settings, listing: Listing): boolean =>
  listing.several && !settings.quiet && process.stderr.isTTY && (settings.output !== undefined || !process.stdout.isTTY)

/** Tells on the standard error what has no place in the results. */
const report = (row: BatchRow, quiet: boolean): void => {
  if (isFailure(row)) say(`${row.id}: ${row.error.message} (${row.error.code})`)
  else if (!quiet) for (const warning of row.warnings) say(`${row.id}: warning: ${warning.message} (${warning.code})`)
}

/** A line on the standard error. */
export const say = (message: string): void => {
  process.stderr.write(`business-model-summarizer: ${printable(message)}\n`)
}
