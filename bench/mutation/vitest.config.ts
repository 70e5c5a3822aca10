import { defineConfig } from 'vitest/config'

/** The tests that judge the splitter, the scorer and the composer, without those that start processes or measure time. */
export default defineConfig({
  test: {
    include: ['test/{sentences,text,score,select,compose,candidates}/**/*.test.ts', 'test/contract/{contract,faults}.test.ts'],
    setupFiles: ['test/property-runs.ts'],
    env: { FC_RUNS: '5', FC_SEED: '1' },
    testTimeout: 60_000,
  },
})
