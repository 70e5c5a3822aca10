import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFiling } from '../../src/filing/decode.ts'
import { extractBusinessSection } from '../../src/filing/extract.ts'
import { CLOSING, htmlReport } from './report.ts'

const SAMPLE = '“Café” — naïve 25¢, £9, €7'

/** Bytes of windows-1252 that Unicode numbers otherwise. */
const WINDOWS: ReadonlyMap<string, number> = new Map([['“', 0x93], ['”', 0x94], ['—', 0x97], ['€', 0x80]])

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => WINDOWS.get(character) ?? character.charCodeAt(0))
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text
  const bytes = new Uint8Array(2 * marked.length)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < marked.length; at++) view.setUint16(2 * at, marked.charCodeAt(at), littleEndian)
  return bytes
}

describe('decodeFiling', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(SAMPLE)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${SAMPLE}`)],
    ['windows-1252', windows1252(SAMPLE)],
    ['UTF-16 with a byte order mark, little end first', utf16(SAMPLE, true, true)],
    ['UTF-16 with a byte order mark, big end first', utf16(SAMPLE, false, true)],
    ['UTF-16 without a mark', utf16(SAMPLE, true, false)],
    ['UTF-16 without a mark, big end first', utf16(SAMPLE, false, false)],
  ])('reads %s', (_, bytes) => {
    expect(decodeFiling(bytes)).toBe(SAMPLE)
  })

  it('reads UTF-8 that declares itself windows-1252', () => {
    const page = `<meta charset="windows-1252"><p>${SAMPLE}</p>`

    expect(decodeFiling(new TextEncoder().encode(page))).toBe(page)
  })

  it('reads windows-1252 that declares itself UTF-8', () => {
    const page = `<?xml version="1.0" encoding="utf-8"?><p>${SAMPLE}</p>`

    expect(decodeFiling(windows1252(page))).toBe(page)
  })

  it('reads other encodings as declared', () => {
    const head = new TextEncoder().encode('<meta charset=shift_jis>')

    expect(decodeFiling(Uint8Array.of(...head, 0x83, 0x65))).toBe('<meta charset=shift_jis>テ')
  })

  it('reads each part of a file that mixes two encodings', () => {
    const mixed = Uint8Array.of(...new TextEncoder().encode('“one” 😀 '), ...windows1252('“two”'))

    expect(decodeFiling(mixed)).toBe('“one” 😀 “two”')
  })

  it.each([
    ['too long a form', [0xe0, 0x80, 0xaf], 'à€¯'],
    ['half of a pair', [0xed, 0xa0, 0x80], 'í\u00a0€'],
    ['too long a form of four bytes', [0xf0, 0x80, 0x80, 0xaf], 'ð€€¯'],
    ['more than the last character', [0xf4, 0x90, 0x80, 0x80], 'ô\u0090€€'],
    ['a byte that starts nothing', [0xc1, 0x81], 'Á\u0081'],
    ['the last character before the pairs', [0xed, 0x9f, 0xbf, 0x93], '\ud7ff“'],
    ['the last character of all', [0xf4, 0x8f, 0xbf, 0xbf, 0x93], '\u{10ffff}“'],
  ])('takes bytes that are no UTF-8 one by one: %s', (_, bytes, text) => {
    expect(decodeFiling(Uint8Array.from(bytes))).toBe(text)
  })

  it('leaves an encoding aside that nobody knows', () => {
    const page = '<meta charset=klingon>“one”'

    expect(decodeFiling(new TextEncoder().encode(page))).toBe(page)
  })

  it('reads UTF-8 that is cut off inside a character without spoiling the rest', () => {
    const cut = new TextEncoder().encode(`${SAMPLE} é`).subarray(0, -1)

    expect(decodeFiling(cut).startsWith(SAMPLE)).toBe(true)
  })

  it('takes the caller\'s word over the bytes', () => {
    expect(decodeFiling(Uint8Array.of(0xd0, 0x9f), 'windows-1251')).toBe('Рџ')
    expect(decodeFiling(Uint8Array.of(0xc3, 0x93), 'iso-8859-1')).toBe('Ã“')
  })

  it('gives back every text that was encoded as UTF-8', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff')), (text) => {
      expect(decodeFiling(new TextEncoder().encode(text), 'utf-8')).toBe(text)
      expect(decodeFiling(new TextEncoder().encode(text))).toBe(text)
    }))
  })
})

describe('characters of a filing', () => {
  it.each([
    ['&#147;Quoted&#148;', '“Quoted”'],
    ['AT&amp;T&#146;s', 'AT&T’s'],
    ['35&nbsp;&nbsp;percent', '35 percent'],
    ['soft&shy;ware', 'software'],
    ['zero\u200bwidth', 'zerowidth'],
    ['&eacute;tag&egrave;re &#x2014; &euro;9', 'étagère — €9'],
    ['non\u2011breaking', 'non\u2011breaking'],
    ['a<sup>(1)</sup> b', 'a(1) b'],
  ])('reads %j as %j', (markup, text) => {
    const report = htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 2. Properties</b></p>').replace(CLOSING, `${CLOSING} ${markup}`)

    expect(extractBusinessSection(report).text.endsWith(text)).toBe(true)
  })

  it('are the same in bytes of windows-1252 and of UTF-8', () => {
    const report = htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 2. Properties</b></p>').replace(CLOSING, `${CLOSING} ${SAMPLE}`)

    const [narrow, wide] = [windows1252(report), new TextEncoder().encode(report)].map((bytes) => extractBusinessSection(bytes).text)

    expect(narrow).toBe(wide)
    expect(narrow?.endsWith(SAMPLE)).toBe(true)
  })
})
