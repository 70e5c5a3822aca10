import { describe, expect, it } from 'vitest'
import { othersIn } from '../../src/candidates/others.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { readOptions } from '../../src/options.ts'
import { readForScoring } from '../../src/score/reading.ts'

const SOURCE = `Item 1. Business

Overview

Corvane lends to dairies in Ohio. Deposits of dairies are what Corvane lends. Dairies may borrow for ten years.

Regulation

Any thrift may open branches in other states. Corvane pays the lowest rate. Our rate was 0.1%. The Bank has nine branches. Its capital was $40 million.
`

const reading = readForScoring(readDocument(SOURCE), readOptions({}).compiled)
const speaksOfOthers = othersIn(reading)
const told = (sentence: string): boolean => {
  const i = reading.document.sentences.findIndex(({ text }) => text === sentence)
  return speaksOfOthers(i)
}

describe('a sentence of a remote section', () => {
  it('speaks of others where it names neither the company nor "we"', () => {
    expect(told('Any thrift may open branches in other states.')).toBe(true)
  })

  it.each(['Corvane pays the lowest rate.', 'Our rate was 0.1%.', 'The Bank has nine branches.', 'Its capital was $40 million.'])('speaks of the company: %s', sentence => {
    expect(told(sentence)).toBe(false)
  })

  it('is meant: elsewhere customers and products may stand alone', () => {
    expect(told('Dairies may borrow for ten years.')).toBe(false)
  })
})

describe('a number that is no sentence', () => {
  it('speaks of nobody', () => {
    expect(speaksOfOthers(-1)).toBe(false)
  })
})
