import fc from 'fast-check'

fc.configureGlobal({ numRuns: Number(process.env['FC_RUNS']), seed: Number(process.env['FC_SEED']) })
