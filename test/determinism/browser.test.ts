import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { hasChromium, launchChromium } from '../report/chromium.ts'
import { answersOfProcess, comparison, type Answers } from './installed-package.ts'

describe('the built package answers with the same bytes', () => {
  const given = comparison()

  test('and has something to say of every fixture', () => {
    const texts = Object.entries(given.expected).filter(([name]) => name.endsWith('{}')).map(([, answer]) => (JSON.parse(answer) as { text: string }).text)

    expect(texts.length).toBeGreaterThanOrEqual(3)
    expect(texts.filter(text => text.length < 200)).toEqual([])
  })

  test('in a worker thread', async () => {
    const answers = await new Promise<Answers>((resolve, reject) => {
      const worker = new Worker(fileURLToPath(new URL('in-worker.mjs', import.meta.url)), { workerData: { library: given.installed.entry, sources: given.sources } })
      worker.on('message', resolve).on('error', reject)
    })

    expect(answers).toEqual(given.expected)
  })

  test('whatever was summarised before', async () => {
    const reversed = Object.fromEntries(Object.entries(given.sources).reverse())

    expect(await answersOfProcess(process.execPath, given.installed.entry, reversed)).toEqual(given.expected)
  })

  test.skipIf(!hasChromium)('bundled for a browser, in one that speaks Turkish in Kathmandu, without a request', async () => {
    const bundle = await build({
      stdin: { contents: `import * as library from 'business-model-summarizer'; import { answersOf } from '${fileURLToPath(new URL('answers.mjs', import.meta.url))}'; globalThis.answersTo = sources => answersOf(library, sources)`, resolveDir: given.installed.folder },
      bundle: true, platform: 'browser', format: 'iife', write: false, logLevel: 'silent', metafile: true,
    })
    const browser = await launchChromium()
    const context = await browser.newContext({ locale: 'tr-TR', timezoneId: 'Asia/Kathmandu', offline: true })
    const page = await context.newPage()
    const noise: string[] = []
    page.on('console', message => noise.push(message.text())).on('pageerror', error => noise.push(error.message)).on('request', request => noise.push(request.url()))

    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' })
    const answers = await page.evaluate(`answersTo(${JSON.stringify(given.sources)})`)
    await browser.close()

    expect(Object.keys(bundle.metafile.inputs).filter(input => input.endsWith('dist/browser.js'))).toHaveLength(1)
    expect(answers).toEqual(given.expected)
    expect(noise).toEqual([])
  })
})
