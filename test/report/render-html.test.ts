import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { OptionError, renderHtml } from '../../src/index.ts'
import { STYLE_HASH } from '../../src/report/style.ts'
import type { BusinessModelSummary } from '../../src/types.ts'
import { attribute, elements, hasClass, parsePage, textContent } from './parsed.ts'
import { SAMPLE_SOURCE, sampleSummary, summaryOf } from './sample.ts'

const EMPTY: BusinessModelSummary = {
  text: '', tokenCount: 0, sentences: [], facets: {}, omitted: [], fingerprint: '0',
  warnings: [{ code: 'empty', message: 'The text holds no usable sentence.' }],
}

/** The words of the source pane. */
const shownSource = (page: string): string => elements(parsePage(page).root, hasClass('text')).map(textContent).join()

describe('the page', () => {
  test('is valid HTML by the rules of html-validate, its accessibility rules included', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })

    const report = await validator.validateString(renderHtml(sampleSummary(), SAMPLE_SOURCE, { title: 'Harbor' }))

    expect(report.results.flatMap(result => result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))).toEqual([])
  })

  test('forbids everything but its own style sheet before anything else is read', () => {
    const [policy, ...rest] = elements(parsePage(renderHtml(sampleSummary(), SAMPLE_SOURCE)).root, element => element.tagName === 'meta')
      .filter(element => attribute(element, 'charset') === undefined)

    expect(policy && attribute(policy, 'content')).toBe(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`)
    expect(rest.length).toBeGreaterThan(0)
  })

  test('has no script, no handler, no inline style and no address but places within it', () => {
    const { root } = parsePage(renderHtml(sampleSummary(), SAMPLE_SOURCE))

    const all = elements(root, () => true)

    expect(all.filter(({ tagName }) => ['script', 'iframe', 'object', 'embed', 'img', 'link', 'base', 'form'].includes(tagName))).toEqual([])
    expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([])
    expect(all.map(each => attribute(each, 'href')).filter(href => href !== undefined && !href.startsWith('#'))).toEqual([])
  })

  test('shows a script in the source as text', () => {
    expect(shownSource(renderHtml(sampleSummary(), SAMPLE_SOURCE))).toContain('<script>alert("filed")</script>')
  })

  test('links each sentence to its first passage and each passage to its sentence', () => {
    const { root } = parsePage(renderHtml(sampleSummary(), SAMPLE_SOURCE))

    const sentences = elements(root, hasClass('sentence'))
    const passages = elements(root, hasClass('mark'))

    expect(sentences.map(each => [attribute(each, 'id'), attribute(each, 'href')])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map(n => [`s${n}`, `#p${n}-1`]),
    )
    expect(passages.map(each => `${attribute(each, 'id')} ${attribute(each, 'href')}`)).toEqual([
      'p1-1 #s1', 'p1-2 #s1', 'p2-1 #s2', 'p2-2 #s2', 'p2-3 #s2', 'p3-1 #s3', 'p4-1 #s4', 'p4-2 #s4', 'p5-1 #s5', 'p6-1 #s6', 'p7-1 #s7', 'p7-2 #s7',
    ])
  })

  test('names sentences by facet and number, so that no colour is needed', () => {
    const { root } = parsePage(renderHtml(sampleSummary(), SAMPLE_SOURCE))

    const tags = elements(root, hasClass('sentence')).map(each => attribute(each, 'data-tag')?.replace('\u200a', ''))

    expect(tags).toEqual(['P1', 'P2', 'R3', 'D4', 'C5', 'C6', 'F7'])
  })

  test('repeats the tag in the source except where words cut out of the sentence lead on to the passage', () => {
    const { root } = parsePage(renderHtml(sampleSummary(), SAMPLE_SOURCE))

    const tagged = elements(root, hasClass('opens')).map(each => attribute(each, 'id'))
    const cut = elements(root, hasClass('cut')).map(textContent)

    expect(tagged).toEqual(['p1-1', 'p2-1', 'p2-3', 'p3-1', 'p4-1', 'p5-1', 'p6-1', 'p7-1'])
    expect(cut[0]).toBe(' (the "Company") ')
  })

  test('gives a passage that two sentences share a place and a link for each', () => {
    const source = 'We sell cars. We rent cars.'
    const shared = { start: 0, end: 13 }
    const summary = summaryOf(source, [{ facet: 'products', spans: [shared] }, { facet: 'revenue', spans: [shared] }])

    const { root } = parsePage(renderHtml(summary, source))
    const links = elements(root, element => element.tagName === 'a' && /^p\d/.test(attribute(element, 'id') ?? ''))

    expect(links.map(each => `${attribute(each, 'id')} ${attribute(each, 'href')}`)).toEqual(['p1-1 #s1', 'p2-1 #s2'])
  })

  test('sets text with typed line ends in letters of one width, so that tables stand in columns, and no other', () => {
    const paragraphs = `Meters\n2021\n2022\n${'We make meters for utilities. '.repeat(20)}`
    const typed = (source: string) => elements(parsePage(renderHtml(EMPTY, source)).root, hasClass('typed')).length

    expect([typed(SAMPLE_SOURCE), typed(paragraphs), typed('We make meters.'), typed('')]).toEqual([1, 0, 0, 0])
  })

  test('says so where the summary is empty', () => {
    const { root, faults } = parsePage(renderHtml(EMPTY, ''))

    expect(faults).toEqual([])
    expect(elements(root, hasClass('empty')).map(textContent)).toEqual(['The summary is empty.'])
    expect(elements(root, hasClass('notices')).map(textContent).join()).toContain('The text holds no usable sentence.')
    expect(elements(root, element => element.tagName === 'table')).toEqual([])
  })

  test('shows evidence only where the summary holds it', () => {
    const { explanation, ...plain } = sampleSummary()

    expect(renderHtml({ ...plain, ...(explanation && { explanation }) }, SAMPLE_SOURCE)).toContain('<h2 id="evidence-heading">')
    expect(renderHtml(plain, SAMPLE_SOURCE)).not.toContain('<h2 id="evidence-heading">')
  })

  test('leaves out of the evidence what there is none of', () => {
    const summary = sampleSummary()
    const [first] = summary.explanation?.chosen ?? []
    if (first === undefined) throw new Error('The sample has no evidence.')
    const bare = { ...first, heading: '', evidence: [] }
    const wordless = { ...first, evidence: [{ name: 'position', weight: -0.5 }] }

    const { root } = parsePage(renderHtml({ ...summary, explanation: { chosen: [bare, wordless], leftOut: [] } }, SAMPLE_SOURCE))
    const [one, other] = elements(root, hasClass('evidence')).map(textContent)

    expect(one).not.toMatch(/Under|Because of/)
    expect(other?.replace(/\s+/g, ' ')).toContain('position−0.50')
    expect(elements(root, element => element.tagName === 'h3').map(textContent)).toEqual(['Chosen'])
  })

  test('tells a facet that is covered beside others from one that is not covered', () => {
    const source = 'We sell cars.'
    const summary = summaryOf(source, [{ facet: 'products', spans: [{ start: 0, end: 13 }] }], ['products', 'revenue', 'customers'])
    const facets = { ...summary.facets, revenue: { covered: true, sentences: [], tokens: 0 } }

    const { root } = parsePage(renderHtml({ ...summary, facets }, source))

    expect(elements(root, hasClass('none')).map(textContent)).toEqual(['in other sentences', 'not covered'])
  })

  test('shows a sentence without a place in the source as no link', () => {
    const { root } = parsePage(renderHtml(summaryOf('We sell cars.', [{ facet: 'products', spans: [] }]), 'We sell cars.'))

    expect(elements(root, hasClass('sentence')).map(({ tagName }) => tagName)).toEqual(['span'])
  })

  test('lists a facet that only a notice or a sentence left out names', () => {
    const notice = { code: 'facet-not-found', message: 'Nothing on leases.', facet: 'leases' }

    const { root, faults } = parsePage(renderHtml({ ...EMPTY, omitted: [notice] }, ''))

    expect(faults).toEqual([])
    expect(elements(root, hasClass('notices')).map(textContent).join()).toContain('leases: Nothing on leases.')
  })

  test('is the same every time', () => {
    expect(renderHtml(sampleSummary(), SAMPLE_SOURCE)).toBe(renderHtml(structuredClone(sampleSummary()), SAMPLE_SOURCE))
  })

  test('takes a facet of any name', () => {
    const source = 'We sell cars. We rent cars.'
    const names = ['__proto__', 'constructor', '<b>', '', 'toString']
    const summary = summaryOf(source, names.map(facet => ({ facet, spans: [{ start: 0, end: 13 }] })), names)

    const { root, faults } = parsePage(renderHtml(summary, source))

    expect(faults).toEqual([])
    expect(elements(root, hasClass('sentence'))).toHaveLength(5)
  })
})

describe('any strings', () => {
  const anyText = fc.string({ unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '\r', '\n', '\0', '\ud800', '\udc00', '</style>', '</title>', '<!--', ']]>', '\u202e'), fc.string({ unit: 'binary', minLength: 1, maxLength: 4 })) })

  test('give a valid page whose source pane holds the source', () => {
    fc.assert(fc.property(anyText, anyText, anyText, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }), (source, title, facet, places) => {
      const summary = summaryOf(source, places.map(([a, b, which]) => {
        const [start, end] = [a % (source.length + 1), b % (source.length + 1)]
        return { facet: which % 2 === 0 ? facet : 'revenue', spans: [{ start: Math.min(start, end), end: Math.max(start, end) }] }
      }), ['revenue', facet])

      const page = renderHtml(summary, source, { title })
      const { root, faults } = parsePage(page)
      const ids = elements(root, element => attribute(element, 'id') !== undefined).map(element => attribute(element, 'id'))
      const targets = elements(root, element => element.tagName === 'a').map(element => attribute(element, 'href')?.slice(1))

      expect(faults).toEqual([])
      expect(shownSource(page)).toBe(shownSource(renderHtml(EMPTY, source)))
      expect(new Set(ids).size).toBe(ids.length)
      expect(targets.filter(target => !ids.includes(target))).toEqual([])
      expect(elements(root, element => element.tagName === 'script')).toEqual([])
    }))
  })

  test('come back letter for letter where they hold nothing but characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), source => {
      expect(shownSource(renderHtml(EMPTY, source))).toBe(source)
    }))
  })
})

test('a megabyte of source, a thousand sentences and forty facets make a page in little time', () => {
  const source = 'Tools are sold to garages through dealers. '.repeat(24_000)
  const chosen = Array.from({ length: 1000 }, (_, i) => ({ facet: `facet ${i % 40}`, spans: [{ start: i * 43, end: i * 43 + 42 }] }))
  const summary = summaryOf(source, chosen, Array.from({ length: 40 }, (_, i) => `facet ${i}`))
  const started = performance.now()

  const page = renderHtml(summary, source)

  expect(performance.now() - started).toBeLessThan(3000)
  expect(page.length).toBeGreaterThan(source.length)
})

describe('wrong arguments', () => {
  test('are refused in words', () => {
    expect(() => renderHtml(sampleSummary(), 5 as unknown as string)).toThrow(new OptionError('source', 'The source must be a string, not number.'))
    expect(() => renderHtml(sampleSummary(), SAMPLE_SOURCE, { title: null as unknown as string })).toThrow('The title must be a string, not null.')
    expect(() => renderHtml(sampleSummary(), SAMPLE_SOURCE, null as unknown as object)).toThrow('The options must be an object, not null.')
    expect(() => renderHtml({ ...EMPTY, warnings: [{ code: 'x', message: 'y', facet: 5 as unknown as string }] }, ''))
      .toThrow('The summary must be an answer of summarizeBusinessModel, but at warnings.0.facet it is not')
    expect(() => renderHtml(null as unknown as BusinessModelSummary, '')).toThrow(OptionError)
    expect(() => renderHtml(sampleSummary(), 'another text')).toThrow('Give the text that was summarised, unchanged.')
  })
})
