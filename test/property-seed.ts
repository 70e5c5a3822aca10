/** Chooses the seed of this run's properties, before the test files start, and prints it: `FC_SEED=… npm test` repeats the run. */
export const setup = (): void => {
  process.env['FC_SEED'] ??= String(Date.now() % 2 ** 31)
  process.env['FC_RUNS'] ??= '100'
  console.log(`Properties: FC_SEED=${process.env['FC_SEED']} FC_RUNS=${process.env['FC_RUNS']}`)
}
