/** What the race of the next input against the oldest result ends with. */
type Event<Input, Result> =
  | { readonly kind: 'input'; readonly next: IteratorResult<Input> }
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'abort' }

/** How {@link inOrder} runs. */
export interface InOrderOptions {
  /** The most inputs that are taken and not yet answered: bounds the memory. A whole number ≥ 1. */
  readonly window: number
  /** Ends the run: no further input is taken, and what is not finished is dropped. */
  readonly signal?: AbortSignal
}

/**
 * Runs a task for each input, several at a time, and yields the results in the order of the inputs.
 *
 * Holds at most `window` inputs and results. A result is yielded as soon as all before it are, even while the next
 * input is still awaited, so that a program at the other end of a pipe gets its answer before it sends more.
 *
 * @throws whatever `inputs` or `run` throws
 */
export async function* inOrder<Input, Result>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  run: (input: Input) => Promise<Result>,
  { window, signal }: InOrderOptions,
): AsyncGenerator<Result, void, undefined> {
  const iterator = iterate(inputs)
  const running: Promise<Event<Input, Result>>[] = []
  let awaited: Promise<Event<Input, Result>> | undefined
  let exhausted = false
  const aborted = abortion(signal)
  try {
    for (;;) {
      if (!exhausted && awaited === undefined && running.length < window && !signal?.aborted) {
        awaited = Promise.resolve(iterator.next()).then(next => ({ kind: 'input', next }))
        awaited.catch(() => {})
      }
      const contenders = [running[0], awaited, aborted.event].filter(one => one !== undefined)
      if (running.length === 0 && awaited === undefined) return
      const event = await Promise.race(contenders)
      if (event.kind === 'abort') return
      if (event.kind === 'result') {
        void running.shift()
        yield event.result
      } else {
        awaited = undefined
        if (event.next.done) exhausted = true
        else {
          const task = run(event.next.value).then((result): Event<Input, Result> => ({ kind: 'result', result }))
          task.catch(() => {})
          running.push(task)
        }
      }
    }
  } finally {
    aborted.forget()
    // An input that never comes must not hold up the end.
    if (!exhausted && awaited === undefined) await iterator.return?.()
    else void iterator.return?.()
  }
}

const iterate = <Input>(inputs: Iterable<Input> | AsyncIterable<Input>): Iterator<Input> | AsyncIterator<Input> =>
  Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]()

/** A promise of the signal's abortion, and the way to take the listener off again. */
const abortion = (signal: AbortSignal | undefined) => {
  if (signal === undefined) return { event: undefined, forget: () => {} }
  let listener = () => {}
  const event = new Promise<{ readonly kind: 'abort' }>(resolve => {
    listener = () => resolve({ kind: 'abort' })
    if (signal.aborted) listener()
    else signal.addEventListener('abort', listener, { once: true })
  })
  return { event, forget: () => signal.removeEventListener('abort', listener) }
}
