import { hasFiniteVerb } from '../language/finite-verb.ts'

/**
 * Whether a sentence has no finite verb of its own.
 *
 * @param sentence the sentence's text
 * @returns `true` for "Manufacturers who make pumps.", `false` for "We make pumps."
 */
export const isFragment = (sentence: string): boolean => !hasFiniteVerb(sentence)
