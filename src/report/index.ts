/** What the rest of the library asks of this stage. `index.built.ts` takes its place in the built package. */
export { renderHtml } from './render-html.ts'
