export { summarizeBusinessModel } from './summarize.ts'
export { countTokens } from './tokens/counter.ts'
export { splitSentences } from './split-sentences.ts'
export { parseLexicon } from './lexicon/parse.ts'
export type { Cue, Lexicon, Theme } from './lexicon/model.ts'
export { summarizeFiling } from './summarize-filing.ts'
export type { FilingSummary, SummarizeFilingOptions } from './summarize-filing.ts'
export { decodeFiling, extractBusinessSection } from './filing/index.ts'
export { FilingError } from './filing/filing-error.ts'
export type { FilingErrorCode } from './filing/filing-error.ts'
export type { AnnualForm, BusinessSection, EmbeddedSection, ExtractOptions, FilingFormat, SectionBlock } from './filing/model.ts'
export { LexiconError, OptionError, SummarizerError, TokenizerError } from './errors.ts'
export { FACETS, TOKENIZERS } from './types.ts'
export type {
  BusinessModelSummary, Evidence, Explanation, Facet, FacetCoverage, FacetSelection, Notice, Sentence,
  SentenceEvidence, Span, SummarizeOptions, SummarySentence, Tokenizer, TokenizerName,
} from './types.ts'
export { renderHtml } from './report/index.ts'
export type { RenderHtmlOptions } from './report/render-html.ts'
