import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // All cores, and not one less, which of two would leave one.
    maxWorkers: '100%',
    globalSetup: ['test/property-seed.ts'],
    setupFiles: ['test/property-runs.ts'],
    // A thousand runs of a property over whole reports take their time; a hang still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Only processes and threads of their own run these, which the coverage does not see; tests of the built command do.
      exclude: ['src/cli/main.ts', 'src/batch/worker.ts', 'src/batch/index.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
})
