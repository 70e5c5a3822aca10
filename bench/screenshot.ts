/**
 * Makes `docs/report.png`, the picture of the HTML report: `npm run bench:screenshot`. Needs Chromium, as the tests do.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { renderHtml, summarizeBusinessModel } from '../src/index.ts'
import { launchChromium } from '../test/report/chromium.ts'
import { palettePng } from './palette-png.ts'

/** Largest file that a README should load. */
const MOST_BYTES = 150_000
const SIZE = { width: 1200, height: 700 }

/** Run in a page: the bytes of a picture, four a pixel, in base 64. */
const pixelsOf = (picture: Buffer): string => `(async () => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,${picture.toString('base64')}')).blob())
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  return new Uint8Array(data.buffer).toBase64()
})()`

const source = readFileSync(new URL('../test/fixtures/talvera-2023/item1.txt', import.meta.url), 'utf8')
const page = renderHtml(summarizeBusinessModel(source), source, { title: 'Talvera Instruments, Inc.' })

const browser = await launchChromium()
const tab = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' })
await tab.setContent(page)
await tab.locator('#s4').click()
const pixels = await (await browser.newPage()).evaluate<string>(pixelsOf(await tab.screenshot()))
await browser.close()

const picture = palettePng(Buffer.from(pixels, 'base64'), SIZE.width, SIZE.height)
if (picture.length > MOST_BYTES) throw new Error(`The picture has ${picture.length} bytes, more than ${MOST_BYTES}: take a smaller part of the page.`)
const folder = new URL('../docs/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('report.png', folder), picture)
console.log(`docs/report.png: ${picture.length} bytes`)
