/** A kind of debris and what it looks like. Each expression is tried on one sentence of a summary. */
interface Debris {
  readonly kind: string
  readonly pattern: RegExp
}

const DEBRIS: readonly Debris[] = [
  // "● Durable housings", "a | b"
  { kind: 'bullet', pattern: /[●•▪■◦○‣⁃▶►★☐|]|^[-–—*·.o] / },
  // "Total...... 12", "Lending - -----", "=====", "_____"
  { kind: 'rule', pattern: /\.{3}|(?:\. ){3}|-{3}|(?:- ){3}|[=_]{3}|[–—]{2}|…/ },
  // "Table of Contents We sell", "<PAGE>", "Item 1. Business", "(Continued)", "- 12 -", "12 We sell"
  { kind: 'furniture', pattern: /table of contents|index to (?:consolidated )?financial|<\/?[a-z]+>|\(continued\)|^part i\b|^item \d|(?:^|[a-z.] )[-–] ?\d{1,3} ?[-–](?: |$)|^\d{1,3} [A-Z][a-z]/i },
  // "LENDING ACTIVITIES The Bank makes": capitals before a sentence
  { kind: 'heading', pattern: /^[A-Z][A-Z&,'’:.–— -]{5,}(?:A|An|As|At|Each|For|In|It|Most|Our|The|There|These|This|We) [A-Za-z]?[a-z]/ },
  // "Sales and Marketing We sell", "Competition. Our markets", "Products: We make"
  { kind: 'heading', pattern: /^(?:[A-Z][\w'’&-]*,? (?:(?:and|of|for|the|to|in) )*){0,5}[A-Z][\w'’-]+(?:[.:]|[.:]? [-–—])? (?:We|Our|There|It|These|This|Each|Most|Substantially) [a-z]/ },
  // "Commercial Lines-Our policies", "Home Health—We visit"
  { kind: 'heading', pattern: /^(?:[A-Z][\w'’&]* (?:(?:and|of|for) )?){0,5}[A-Z][\w'’]+[-–—](?:We|Our|The|In|It) / },
  // "$ 412 $ 398 $ 371", "12 14 9 3"
  { kind: 'table', pattern: /(?:\$? ?\d+(?:[,.]\d+)*%? +){3,}\$? ?\d/ },
  // "The following table sets forth", "as shown in the chart below", "as explained above"
  { kind: 'pointer', pattern: /\bfollowing (?:table|chart|graph)|\b(?:table|chart|graph|schedule) (?:below|above|on page|that follows)|\bset forth below\b|\b(?:discussed|described|explained|mentioned|noted|listed|shown) (?:above|below)\b|\bof the above\b|\bthe foregoing\b/i },
  // "interest spreads or fees; and.": an item's end
  { kind: 'lead-in', pattern: /[;,] ?(?:and|or) ?[.:]?$/ },
  // "Our strategy includes the following:": the list is gone
  { kind: 'lead-in', pattern: /(?:the following|as follows|following \w+|these)\s?[:.]$|:$/i },
]

/** "Net sales of $12 million (up from": an opening bracket or quotation mark without its fellow. */
const isUnbalanced = (text: string): boolean => {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const enumerators = count(/(?:^|\s)(?:[a-z]|[ivx]{1,4}|\d{1,2})\)/g)
  return count(/\(/g) > count(/\)/g) || count(/\)/g) - count(/\(/g) > enumerators || count(/“/g) !== count(/”/g) || count(/"/g) % 2 !== 0
}

/** A run of words without a full stop at its end, or that opens with a small letter. */
const isCut = (text: string): boolean => !/[.!?]["”’')\]]*$/.test(text) || /^["“(]?[a-z]+(?: |,)/.test(text)

/**
 * What in a sentence is not prose.
 *
 * @param text one sentence of a summary
 * @returns the kinds found (`bullet`, `rule`, `furniture`, `heading`, `table`, `pointer`, `lead-in`, `bracket`, `cut`), none for clean prose
 */
export const debrisOf = (text: string): readonly string[] => [
  ...new Set([
    ...DEBRIS.filter(({ pattern }) => pattern.test(text)).map(({ kind }) => kind),
    ...(isUnbalanced(text) ? ['bracket'] : []),
    ...(isCut(text) ? ['cut'] : []),
  ]),
]
