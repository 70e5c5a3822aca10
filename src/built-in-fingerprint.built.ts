// @ts-expect-error -- the build makes this module: the text of the fingerprint
import fingerprint from 'prepared:fingerprint'

/** {@link builtInFingerprint} of the built package. */
export const builtInFingerprint = (): string => fingerprint as string
