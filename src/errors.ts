/** Base of every error that the library throws on purpose: `instanceof SummarizerError` catches them all. */
export class SummarizerError extends Error {
  override readonly name: string = 'SummarizerError'
}

/** An argument or option that is not allowed. The message says what was given and what is allowed. */
export class OptionError extends SummarizerError {
  override readonly name = 'OptionError'

  /**
   * @param option the option's name, such as `'maxTokens'`
   * @param message what was given and what is allowed
   */
  constructor(readonly option: string, message: string) {
    super(message)
  }
}

/** A lexicon that does not follow its format. */
export class LexiconError extends SummarizerError {
  override readonly name = 'LexiconError'

  /**
   * @param path where in the lexicon, such as `'themes.channel.terms[3]'`
   * @param message what is wrong there and what is allowed
   */
  constructor(readonly path: string, message: string) {
    super(message)
  }
}

/** A tokenizer of the caller's own that did not return a whole number ≥ 0. */
export class TokenizerError extends SummarizerError {
  override readonly name = 'TokenizerError'
}
