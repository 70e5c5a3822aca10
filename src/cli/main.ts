#!/usr/bin/env node
import { parseArguments } from './arguments.ts'
import { run, say } from './run.ts'
import { UsageError } from './settings.ts'

const FAILED = 1
const USAGE = 2

/** The exit code that a shell gives a program ended by SIGINT, which a second Ctrl-C asks for. */
const INTERRUPTED = 130

// The reader of a closed pipe, such as `head`, has what it wants: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : FAILED))
}

const main = async (): Promise<number> => {
  const settings = parseArguments(process.argv.slice(2))
  if (typeof settings === 'number') return settings
  const interruption = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interruption.signal.aborted) process.exit(INTERRUPTED)
      interruption.abort()
    })
  }
  return run(settings, interruption.signal)
}

try {
  process.exitCode = await main()
} catch (thrown) {
  if (thrown instanceof UsageError) {
    say(thrown.message)
    process.exitCode = USAGE
  } else if (thrown instanceof Error && 'syscall' in thrown) {
    // A full disk, a folder taken away: nothing that a stack would explain.
    say(thrown.message)
    process.exitCode = FAILED
  } else throw thrown
}
