import { hasFiniteVerb } from '../language/finite-verb.ts'
import type { Wording } from '../language/wording.ts'

/**
 * Whether a sentence has no finite verb of its own.
 *
 * @param sentence the sentence
 * @returns `true` for "Manufacturers who make pumps.", `false` for "We make pumps."
 */
export const isFragment = (sentence: Wording): boolean => !hasFiniteVerb(sentence)
