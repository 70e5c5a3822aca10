import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** In the order of the pipeline: the tests of a stage judge its mutants before those of later ones, which load more and take longer. */
const STAGES = ['sentences', 'score', 'select', 'compose', 'summaries']

/** Only the tests that reach a mutant run for it, and the first that fails ends it. */
class StageByStage extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1)))
  }
}

const rank = ({ moduleId }: TestSpecification): number => STAGES.findIndex(stage => moduleId.includes(`/test/${stage}/`))

/** The tests that judge the splitter, the scorer, the choice and the composer, without those that start processes or measure time. */
export default defineConfig({
  test: {
    include: ['test/{sentences,score,select,compose}/**/*.test.ts', 'test/summaries/snapshots.test.ts'],
    setupFiles: ['test/property-runs.ts'],
    env: { FC_RUNS: '20', FC_SEED: '1' },
    testTimeout: 60_000,
    // One worker for all files: each mutant then loads the library once.
    isolate: false,
    sequence: { sequencer: StageByStage },
  },
})
