import { defineConfig } from 'vitest/config'

/** The tests that judge the splitter, the scorer, the choice and the composer, without those that start processes or measure time. */
export default defineConfig({
  test: {
    include: ['test/{sentences,score,select,compose}/**/*.test.ts', 'test/summaries/snapshots.test.ts'],
    setupFiles: ['test/property-runs.ts'],
    env: { FC_RUNS: '20', FC_SEED: '1' },
    testTimeout: 60_000,
    // One worker for all files: each mutant then loads the library once.
    isolate: false,
  },
})
