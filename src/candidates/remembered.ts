/** A question about sentences or stems by number, asked once of each. */
export const remembered = <Answer>(ask: (i: number) => Answer): ((i: number) => Answer) => {
  const answers: Answer[] = []
  return i => answers[i] ??= ask(i)
}
