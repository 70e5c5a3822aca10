/** "{1} See", "(1) Includes", "[2] The", "* Includes", "1Excludes", "1 Excludes": what a footnote starts with. */
const MARK = /^(?:\{\d{1,2}\}|\(\d{1,2}\)|\(\*{1,3}\)|\[\d{1,2}\]|\*{1,3}|†|‡|\d{1,2}(?=[A-Z][a-z]))(?= ?\S)/

/** The mark that a footnote starts with, or `''`. */
export const footnoteMark = (text: string): string => MARK.exec(text)?.[0] ?? ''
