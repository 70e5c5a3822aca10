import { encode } from 'gpt-tokenizer/encoding/o200k_base'

/** Tokens of a text in the o200k_base encoding, counted apart from the library; `<|endoftext|>` and the like count as plain text. */
export const countO200k = (text: string): number => encode(text, { disallowedSpecial: new Set() }).length
