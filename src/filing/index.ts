/** What the rest of the library asks of this stage. `index.built.ts` takes its place in the built package. */
export { decodeFiling } from './decode.ts'
export { extractBusinessSection } from './extract.ts'
