import { spawnSync } from 'node:child_process'
import { median, table } from './statistics.ts'

const run = (...args: string[]): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const time = performance.now() - start
  if (status !== 0) throw new Error(stderr)
  return time
}

const READ_WITH_WINK = `const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  nlp.readDoc(require('node:fs').readFileSync(process.argv[1], 'utf8'))`

/** What starting costs: whole processes, taken in turns so that both meet the same load. */
export const measureStart = (dist: string, file: string, rounds = 11): string => {
  const turns = Array.from({ length: rounds }, () => ({
    bare: run('--eval', '0'),
    imported: run('--input-type=module', '--eval', `await import(${JSON.stringify(`${dist}/index.js`)})`),
    floor: run('--eval', READ_WITH_WINK, file),
    command: run(`${dist}/cli.js`, file),
  }))
  const [bare, imported, floor, command] = (['bare', 'imported', 'floor', 'command'] as const).map(name => median(turns.map(turn => turn[name]))) as [number, number, number, number]
  return table(['process', 'ms', ''], [
    ['bare Node', bare.toFixed(0), ''],
    ['import of the package', imported.toFixed(0), `**+${median(turns.map(turn => turn.imported - turn.bare)).toFixed(0)} ms**`],
    ['wink with its model reads the text', floor.toFixed(0), ''],
    ['the command summarises it', command.toFixed(0), `ratio **${median(turns.map(turn => turn.command / turn.floor)).toFixed(2)}**`],
  ])
}
