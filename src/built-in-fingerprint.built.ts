// @ts-expect-error -- the build makes this module: it gives the fingerprint that the build has worked out
import fingerprint from 'prepared:fingerprint'

/** {@link builtInFingerprint} of the built package. */
export const builtInFingerprint = fingerprint as () => string
