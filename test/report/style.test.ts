import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { HUES } from '../../src/report/facet-keys.ts'
import { STYLE, STYLE_HASH } from '../../src/report/style.ts'

test('the hash in the policy is that of the style sheet', () => {
  const hash = createHash('sha256').update(STYLE, 'utf8').digest('base64')

  expect(STYLE_HASH).toBe(`sha256-${hash}`)
})

test('the style sheet asks for nothing from elsewhere and cannot end its element', () => {
  expect(STYLE).not.toMatch(/url\(|@import|<|image-set|\\/)
})

test('every hue that a facet may get is in the style sheet', () => {
  const defined = [...STYLE.matchAll(/\.h(\d+)\{--h:/g)].map(match => Number(match[1]))

  expect(defined).toEqual(Array.from({ length: HUES }, (_, i) => i))
})
