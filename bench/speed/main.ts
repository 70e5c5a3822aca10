import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type * as library from '../../src/index.ts'
import { measureBatch } from './batch.ts'
import { compareWithFloor } from './floor.ts'
import { measureGrowth } from './growth.ts'
import { measureStart } from './start.ts'
import { folders, readTexts } from './texts.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const { values } = parseArgs({ options: { corpus: { type: 'string' }, write: { type: 'boolean', default: false }, batch: { type: 'string', default: '200' } } })
const { corpus } = folders(values.corpus, undefined)
const texts = readTexts(corpus)
const built = await import(`${dist}/index.js`) as typeof library
const scratch = mkdtempSync(join(tmpdir(), 'speed-'))
const middle = [...texts].toSorted(([, a], [, b]) => a.length - b.length)[Math.floor(texts.size / 2)]?.[1] ?? ''
const sample = join(scratch, 'sample.txt')
writeFileSync(sample, middle)

const sections: string[] = []
const report = (section: string): void => {
  sections.push(section)
  console.log(`${section}\n`)
}
report('# Speed\n\nWritten by `npm run bench -- --write`; the ratios count, the times are those of one machine.')
report(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}; ${texts.size} texts of ${corpus === undefined ? 'the fixtures' : 'the reference corpus'}.`)
report(`## Warm, beside wink's own reading of the text\n\nTarget: at most 1.6 × wink.\n\n${compareWithFloor(corpus)}`)
report(`## Growth\n\nThe first 64 kB of the texts, then copies with other figures and words.\n\n${measureGrowth(texts, built, `${dist}/index.js`, scratch)}`)
report(`## Start\n\nTargets: import at most 30 ms over bare Node; the command at most 1.7 × wink; a text of ${middle.length} characters.\n\n${measureStart(dist, sample)}`)
if (corpus !== undefined) report(`## Batch\n\n${measureBatch(dist, corpus, Number(values.batch))}`)
rmSync(scratch, { recursive: true })
if (values.write) writeFileSync(fileURLToPath(new URL('../speed.md', import.meta.url)), `${sections.join('\n\n')}\n`)
