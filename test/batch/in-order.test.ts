import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/batch/in-order.ts'

const collect = async <T>(results: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

describe('inOrder', () => {
  it('yields one result for each input, in their order, whichever task ends first', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 9 }), async (delays, window) => {
      const inputs = delays.map((delay, index) => ({ delay, index }))

      const results = await collect(inOrder(inputs, async ({ delay, index }) => { await pause(delay); return index }, { window }))

      expect(results).toEqual(inputs.map(({ index }) => index))
    }), { numRuns: 50 })
  })

  it('never holds more inputs than the window while nobody takes results', async () => {
    let taken = 0
    const endless = function* () { for (;;) yield taken++ }

    const results = inOrder(endless(), input => Promise.resolve(input), { window: 3 })
    await results.next()
    await pause(20)

    expect(taken).toBeLessThanOrEqual(4)
    await results.return()
  })

  it('yields a finished result while the next input is still awaited', async () => {
    let send: (input: string) => void = () => {}
    const slow = async function* () {
      yield 'first'
      yield await new Promise<string>(resolve => { send = resolve })
    }
    const results = inOrder(slow(), input => Promise.resolve(input.toUpperCase()), { window: 8 })

    const first = await results.next()
    send('second')
    const second = await results.next()

    expect([first.value, second.value]).toEqual(['FIRST', 'SECOND'])
  })

  it('ends at once when the signal is aborted, and lets go of the inputs', async () => {
    const abort = new AbortController()
    let closed = false
    const endless = async function* () {
      try {
        for (let input = 0; ; input++) {
          await pause(1)
          yield input
        }
      } finally {
        closed = true
      }
    }
    const results = inOrder(endless(), () => new Promise<string>(() => {}), { window: 2, signal: abort.signal })

    setTimeout(() => abort.abort(), 10)
    const all = await collect(results)

    expect(all).toEqual([])
    await pause(5)
    expect(closed).toBe(true)
  })

  it('throws what a task throws', async () => {
    const results = inOrder([1], () => Promise.reject(new Error('spoiled')), { window: 1 })

    await expect(collect(results)).rejects.toThrow('spoiled')
  })

  it('throws what the inputs throw', async () => {
    const broken = function* () {
      yield 1
      throw new Error('no more')
    }

    await expect(collect(inOrder(broken(), one => Promise.resolve(one), { window: 2 }))).rejects.toThrow('no more')
  })
})
