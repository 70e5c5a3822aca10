import axe, { type AxeResults } from 'axe-core'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/index.ts'
import { hasChromium, launchChromium } from './chromium.ts'
import { SAMPLE_SOURCE, sampleSummary, summaryOf } from './sample.ts'

const DESKTOP = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const
const PHONE = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const

/** So much text between the passages that following a link must scroll. */
const LONG_SOURCE = SAMPLE_SOURCE.replaceAll('\n\n', `\n\n${'Nothing of note was said in between, at some length. '.repeat(40)}\n\n`)
const longSummary = () => {
  const slices = [
    ['products', 'cabinets and\nbenches are built to order.'],
    ['customers', 'No customer accounted for more than 10% of net sales.'],
    ['financing', 'funded by a\n$60 million revolving credit facility.'],
  ] as const
  return summaryOf(LONG_SOURCE, slices.map(([facet, slice]) => ({
    facet, spans: [{ start: LONG_SOURCE.indexOf(slice), end: LONG_SOURCE.indexOf(slice) + slice.length }],
  })))
}

/** Run in the page: the contrast of letters and tag with the ground, for everything that has a facet's colour. */
const CONTRASTS = `{
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const luminance = colour => {
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data]
      .map(channel => channel / 255).map(channel => channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (...colours) => {
    const [dark, light] = colours.map(luminance).sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  [...document.querySelectorAll('.sentence, .mark, .key')].flatMap(element => {
    const { color, backgroundColor } = getComputedStyle(element)
    return [contrast(color, backgroundColor), contrast(getComputedStyle(element, '::before').color, backgroundColor)]
  })
}`

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser | undefined
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const complaints: string[] = []
  const requests: string[] = []

  beforeAll(async () => {
    browser = await launchChromium()
  }, 60_000)

  afterEach(async () => {
    await Promise.all(browser?.contexts().map(context => context.close()) ?? [])
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (html: string, options: BrowserContextOptions = DESKTOP): Promise<Page> => {
    if (browser === undefined) throw new Error('The browser has not started.')
    complaints.length = requests.length = 0
    const path = join(folder, 'report.html')
    writeFileSync(path, html)
    const page = await (await browser.newContext(options)).newPage()
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('request', request => requests.push(request.url()))
    await page.goto(pathToFileURL(path).href)
    return page
  }

  const sample = (options?: BrowserContextOptions): Promise<Page> =>
    open(renderHtml(sampleSummary(), SAMPLE_SOURCE, { title: 'Harbor Tool Works, Inc.' }), options)

  const long = (options?: BrowserContextOptions): Promise<Page> => open(renderHtml(longSummary(), LONG_SOURCE), options)

  const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement?.id')

  const isInView = (page: Page, id: string): Promise<boolean> => page.evaluate(`{
    const element = document.getElementById('${id}')
    const line = element.getClientRects()[0]
    element.contains(document.elementFromPoint(line.left + 5, line.top + line.height / 2))
  }`)

  const boxOf = async (page: Page, selector: string) => {
    const box = await page.locator(selector).boundingBox()
    if (box === null) throw new Error(`${selector} is not shown`)
    return box
  }

  const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`)

  test('is shown without a complaint and without a request but for itself', async () => {
    const page = await sample()
    await page.locator('#s4').click()

    expect(complaints).toEqual([])
    expect(requests).toHaveLength(1)
  })

  test('applies its style sheet and no other', async () => {
    const page = await open(renderHtml(sampleSummary(), SAMPLE_SOURCE).replace('</head>', '<style>h1{color:red!important}</style><script>document.title="run"</script></head>'))

    expect(await styleOf(page, 'h1', 'color')).not.toBe('rgb(255, 0, 0)')
    expect(await styleOf(page, '#s1', 'backgroundColor')).toMatch(/^oklch/)
    expect(await page.title()).not.toBe('run')
    expect(complaints.filter(text => text.includes('Content Security Policy'))).toHaveLength(2)
  })

  test('runs nothing that the source, the title or a facet holds', async () => {
    const hostile = `<img src=x onerror="document.title='run'"><script>document.title='run'</script></div></style></title>"'`
    const page = await open(renderHtml(summaryOf(hostile, [{ facet: hostile, spans: [{ start: 0, end: 40 }] }], [hostile]), hostile, { title: hostile }))

    expect(await page.title()).toContain(hostile)
    expect(await page.locator('.text').textContent()).toBe(hostile)
    expect(await page.locator('img, main script').count()).toBe(0)
    expect(complaints).toEqual([])
    expect(requests).toHaveLength(1)
  })

  for (const [where, options] of [['beside each other', DESKTOP], ['on a phone', PHONE]] as const) {
    test(`${where}, a click on a sentence scrolls to its passage and focuses it, and back`, async () => {
      const page = await long(options)
      expect(await isInView(page, 'p3-1')).toBe(false)

      await page.locator('#s3').click()

      expect(await focused(page)).toBe('p3-1')
      expect(await isInView(page, 'p3-1')).toBe(true)

      await page.locator('#p3-1').click()

      expect(await focused(page)).toBe('s3')
      expect(await isInView(page, 's3')).toBe(true)
    })
  }

  test('beside each other, following a sentence leaves the summary where it is', async () => {
    const page = await long()
    const before = await page.locator('#s3').boundingBox()

    await page.locator('#s3').click()

    expect(await page.locator('#s3').boundingBox()).toEqual(before)
  })

  test('the passage followed to stands out from the others', async () => {
    const page = await long()
    const before = await styleOf(page, '#p2-1', 'outlineStyle')

    await page.locator('#s2').click()

    expect([before, await styleOf(page, '#p2-1', 'outlineStyle')]).toEqual(['none', 'solid'])
  })

  test('by keyboard: skip links first, then sentences; Enter goes there and back', async () => {
    const page = await long()
    const visited: string[] = []
    const press = async (key: string) => {
      await page.keyboard.press(key)
      visited.push(await focused(page))
    }

    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter', 'Enter']) await press(key)

    expect(visited).toEqual(['to-summary', 'to-source', 's1', 's2', 'p2-1', 's2'])
  })

  test('by keyboard: the skip links can be seen once focused and lead where they say', async () => {
    const page = await long()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await isInView(page, 'to-source')).toBe(true)

    await page.keyboard.press('Enter')

    expect(await focused(page)).toBe('source')
  })

  test('by keyboard: what has the focus has an outline', async () => {
    const page = await sample()
    const widths = new Set<string>()

    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab')
      widths.add(await page.evaluate<string>('getComputedStyle(document.activeElement).outlineWidth'))
    }

    expect([...widths]).toEqual(['3px'])
  })

  test('a sentence that shares its words has a place of its own', async () => {
    const source = 'We sell cars. We rent cars.'
    const shared = { start: 0, end: 13 }
    const page = await open(renderHtml(summaryOf(source, [{ facet: 'products', spans: [shared] }, { facet: 'revenue', spans: [shared] }]), source))

    await page.locator('#s2').click()
    const reached = await focused(page)
    await page.keyboard.press('Enter')

    expect(reached).toBe('p2-1')
    expect(await focused(page)).toBe('s2')
    expect(await page.locator('.text').textContent()).toBe(source)
  })

  const settings: readonly (readonly [string, BrowserContextOptions])[] = [
    ['in light', { ...DESKTOP, colorScheme: 'light' }],
    ['in dark', { ...DESKTOP, colorScheme: 'dark' }],
    ['on a phone in light', { ...PHONE, colorScheme: 'light' }],
    ['on a phone in dark', { ...PHONE, colorScheme: 'dark' }],
    ['with more contrast in forced colours', { ...DESKTOP, forcedColors: 'active' }],
  ]
  test.each(settings)('axe finds nothing to mend %s', async (_, options) => {
    const page = await sample(options)
    await page.evaluate(`document.querySelectorAll('details').forEach(each => { each.open = true })`)
    await page.locator('#s4').click()

    await page.evaluate(axe.source)
    const { violations, passes } = await page.evaluate<AxeResults>(`axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })`)

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => `${node.html} ${node.failureSummary ?? ''}`).join(' | ')}`)).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
  }, 30_000)

  test.each(settings.slice(0, 2))('the letters of every hue can be read on it %s', async (_, options) => {
    const names = Array.from({ length: 11 }, (_, i) => ['revenue', 'customers', 'products', 'distribution', 'financing'][i] ?? `facet ${i}`)
    const page = await open(renderHtml(summaryOf(SAMPLE_SOURCE, names.map((facet, i) => ({ facet, spans: [{ start: i * 50, end: i * 50 + 40 }] })), names), SAMPLE_SOURCE), options)

    const ratios = await page.evaluate<number[]>(CONTRASTS)

    expect(ratios.length).toBeGreaterThan(60)
    expect(Math.min(...ratios)).toBeGreaterThan(4.5)
  })

  test('on a phone nothing is wider than the screen', async () => {
    const page = await sample(PHONE)

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
  })

  test('beside each other, summary and source share the screen; on a phone one follows the other', async () => {
    const desktop = await sample()
    const [left, right] = [await boxOf(desktop, '#summary'), await boxOf(desktop, '#source')]
    const phone = await sample(PHONE)
    const [above, below] = [await boxOf(phone, '#summary'), await boxOf(phone, '#source')]

    expect(right.x).toBeGreaterThanOrEqual(left.x + left.width)
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
  })

  test('printed, nothing is cut off at the height of the screen, and the links to skip are gone', async () => {
    const page = await long()
    await page.emulateMedia({ media: 'print' })

    const heights = await page.evaluate(`[...document.querySelectorAll('.pane')].map(pane => pane.scrollHeight - pane.clientHeight)`)
    const body = await styleOf(page, 'body', 'overflow')
    const pages = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)

    expect(heights).toEqual([0, 0])
    expect(body).toBe('visible')
    expect(await page.locator('.skip').isVisible()).toBe(false)
    expect(pages?.length).toBeGreaterThan(3)
  })

  test('printed from a dark screen, it is dark on white', async () => {
    const page = await sample({ ...DESKTOP, colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })

    expect(await styleOf(page, 'html', 'backgroundColor')).toBe('rgb(255, 255, 255)')
  })

  test('a source of a megabyte is shown within seconds', async () => {
    const source = `${SAMPLE_SOURCE}\n`.repeat(760)
    const started = performance.now()

    const page = await open(renderHtml(summaryOf(source, [{ facet: 'revenue', spans: [{ start: 900_000, end: 900_100 }] }]), source))
    await page.locator('#s1').click()

    expect(await focused(page)).toBe('p1-1')
    expect(await isInView(page, 'p1-1')).toBe(true)
    expect(performance.now() - started).toBeLessThan(15_000)
  }, 30_000)

  test.each([['one word', 'a'], ['brackets', '('], ['control characters', '\0']])('a source of a megabyte of %s is shown within seconds', async (_, character) => {
    const source = character.repeat(1_000_000)
    const started = performance.now()

    const page = await open(renderHtml(summaryOf(source, [{ facet: 'revenue', spans: [{ start: 900_000, end: 900_100 }] }]), source))
    await page.locator('#p1-1').focus()
    await page.keyboard.press('Enter')

    expect(await focused(page)).toBe('s1')
    expect(performance.now() - started).toBeLessThan(15_000)
  }, 60_000)

  test('text that turns the reading direction stays within its own sentence', async () => {
    const source = '\u202eWe sell \u05e2\u05d1\u05e8\u05d9\u05ea. We rent cars.'
    const page = await open(renderHtml(summaryOf(source, [{ facet: 'products', spans: [{ start: 0, end: 15 }] }, { facet: 'revenue', spans: [{ start: 16, end: 29 }] }]), source))

    const [first, second] = [await boxOf(page, '#s1'), await boxOf(page, '#s2')]

    expect(second.x).toBeGreaterThanOrEqual(first.x + first.width)
  })
})
