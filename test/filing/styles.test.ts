import { describe, expect, it } from 'vitest'
import { htmlSection, outlineOfHtml } from './outline.ts'

/** Too few capitals for a title: only its looks make it a heading. */
const WORDS = 'We sell through dealers'

describe('looks that make a heading', () => {
  it.each([
    'font-weight:bold', 'font-weight: 600', 'font-weight:700', 'font-weight:800', 'FONT-WEIGHT:900', 'font:bold 10pt Arial', 'font:bold', 'color:#000; font: italic 10pt Arial', 'font-style:italic',
    'text-decoration:underline', 'text-decoration-line: underline',
  ])('are those of %j', (style) => {
    expect(outlineOfHtml(`<p style="${style}">${WORDS}</p>`)).toEqual([`heading ${WORDS}`])
  })

  it.each(['font-weight:400', 'font-weight:normal', 'font:10pt Arial', 'font-style:normal', 'text-decoration:none', 'text-align:center', 'font-size:14pt', 'bold', ''])('are not those of %j', (style) => {
    expect(outlineOfHtml(`<p style="${style}">${WORDS}</p>`)).toEqual([`paragraph ${WORDS}`])
  })

  it.each([['b', 'font-weight:normal'], ['i', 'font-style: normal']])('of <%s> are taken back by %j', (tag, style) => {
    expect(outlineOfHtml(`<p><${tag}><span style="${style}">${WORDS}</span></${tag}></p>`)).toEqual([`paragraph ${WORDS}`])
  })

  it('are not lost to a raised note', () => {
    const noted = (place: string): string[] => outlineOfHtml(`<p><b>${WORDS}</b><span style="vertical-align:${place}"> (see note 1)</span></p>`)

    expect(noted('super')).toEqual([`heading ${WORDS} (see note 1)`])
    expect(noted('baseline')).toEqual([`paragraph ${WORDS} (see note 1)`])
  })
})

describe('levels of headings', () => {
  it.each([
    ['points, pixels, ems and per cent', ['style="font-size:1.4rem"', 'style="font-size:135%"', 'style="font-size:1.3em"', 'style="font-size:17px"', 'style="font: bold 12pt/14pt Arial"', 'style="font-size:large"']],
    ['the sizes of <font>', ['size="6"', 'size="+2"', 'size="4"', 'size="3"', 'size="-1"', 'size="huge"']],
    ['the place on the line', ['style="font-size:12pt"', 'align="center"', 'align="left"']],
  ])('follow %s', (_, looks) => {
    const { blocks } = htmlSection(looks.map((look, at) => `<p ${look}><b><font ${look}>Trade of region ${at + 1}</font></b></p>`).join(''))

    const levels = blocks.slice(1).flatMap(({ level }) => level ?? [])

    expect(levels).toEqual(looks.map((_, at) => at + 1))
  })

  it('tell what is set left inside what is centred', () => {
    const { blocks } = htmlSection('<center><p><b>Trade in the East</b></p><p style="text-align:left"><b>Trade in the West</b></p></center>')

    expect(blocks.flatMap(({ level }) => level ?? [])).toEqual([0, 1, 2])
  })

  it('take a size that does not exist for none', () => {
    const { blocks } = htmlSection('<p><b>Trade in the East</b></p><p><font size="19"><b>Trade in the West</b></font></p>')

    expect(blocks.flatMap(({ level }) => level ?? [])).toEqual([0, 1, 1])
  })
})

describe('hidden text', () => {
  it.each([['display:none', false], ['display:block', true], ['visibility:hidden', false], ['visibility: visible', true]])('is told by %j', (style, seen) => {
    expect(outlineOfHtml(`<p style="${style}">Seals &amp; gaskets sell well.</p>`)).toEqual(seen ? ['paragraph Seals & gaskets sell well.'] : [])
  })
})

describe('fonts of symbols', () => {
  it.each(['<font face="Wingdings">n</font>', '<span style="font-family: Wingdings">n</span>', '<span style="font-family:&quot;Wingdings 2&quot;">n</span>', '<span style="font:10pt Symbol">n</span>'])('make %s a bullet', (mark) => {
    expect(outlineOfHtml(`<p>${mark} gate valves</p>`)).toEqual(['item • gate valves'])
  })

  it.each(['<font face="Arial">Own</font>', '<span style="font-family:Arial">Own</span>'])('end with another font inside: %s', (word) => {
    expect(outlineOfHtml(`<p><font face="Wingdings">${word}</font> gate valves</p>`)).toEqual(['paragraph Own gate valves'])
  })

  it('draw ornaments inside a line, which are no text', () => {
    expect(outlineOfHtml('<p>We make gate valves <font face="Wingdings">n</font> and hydrants.</p>')).toEqual(['paragraph We make gate valves and hydrants.'])
  })
})

describe('page breaks of a style', () => {
  it.each(['page-break-before:always', 'break-before:page'])('join the halves of a paragraph: %s', (style) => {
    expect(outlineOfHtml(`<p>We sell to the</p><p style="${style}">utilities of nine states.</p>`)).toEqual(['paragraph We sell to the utilities of nine states.'])
  })

  it.each(['page-break-after:always', 'break-after: page'])('stand behind their element too: %s', (style) => {
    expect(outlineOfHtml(`<p>We sell to the</p><div style="${style}"></div><p>utilities of nine states.</p>`)).toEqual(['paragraph We sell to the utilities of nine states.'])
  })

  it.each(['page-break-before:auto', 'break-after:avoid', 'page-break-inside:always'])('are not %s', (style) => {
    expect(outlineOfHtml(`<p>We sell to the</p><p style="${style}">utilities of nine states.</p>`)).toEqual(['paragraph We sell to the', 'paragraph utilities of nine states.'])
  })
})
