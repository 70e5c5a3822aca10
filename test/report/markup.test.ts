import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { escapeText, html } from '../../src/report/markup.ts'
import { textContent } from './parsed.ts'

test('text put into a template comes out as text, markup as markup', () => {
  const filled = html`<p title="${'a "b" \'c\''}">${'<script>&amp;'}${html`<b>${1}</b>`}${[html`<i>x</i>`, html`<i>y</i>`]}</p>`

  expect(filled.markup).toBe('<p title="a &quot;b&quot; &#39;c&#39;">&lt;script&gt;&amp;amp;<b>1</b><i>x</i><i>y</i></p>')
})

test('line ends become line feeds', () => {
  expect(escapeText('a\r\nb\rc\n\td')).toBe('a\nb\nc\n\td')
})

test('control characters show as their pictures', () => {
  expect(escapeText('a\0b\x07c\fd\x1be\x7f')).toBe('a␀b␇c␌d␛e␡')
})

test('what is no character shows as a replacement character', () => {
  expect(escapeText('\ud800a\udfff\x92\ufffe\ufdd0\u{1ffff}')).toBe('�a����' + '�')
})

test('letters, emoji, combining marks and bidi marks stay', () => {
  const text = 'é e\u0301 👩🏽‍🔧 \u202eעברית\u202c \u2028 \ufeff'

  expect(escapeText(text)).toBe(text)
})

test('any string, escaped, is valid HTML that a parser reads as the same text', () => {
  fc.assert(fc.property(fc.string({ unit: fc.oneof(fc.constantFrom('<', '&', '"', '\r', '\n', '\0', '\ud800', '\udc00', ';', '#'), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })) }), text => {
    const faults: string[] = []

    const parsed = parseFragment(`<p>${escapeText(text)}</p>`, { onParseError: error => faults.push(error.code), sourceCodeLocationInfo: false })

    expect(faults).toEqual([])
    expect(textContent(parsed)).toBe(visible(text))
  }))
})

/** What must be seen of a text, one character at a time. */
const visible = (text: string): string => [...text.replaceAll('\r\n', '\n')].map(character => {
  const code = character.codePointAt(0) ?? 0
  if (character === '\r') return '\n'
  if (character === '\n' || character === '\t') return character
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  const none = (code >= 0x80 && code < 0xa0) || (code >= 0xd800 && code < 0xe000) || (code >= 0xfdd0 && code < 0xfdf0) || (code & 0xfffe) === 0xfffe
  return none ? '�' : character
}).join('')
