import { OptionError } from '../errors.ts'

type Decoder = InstanceType<typeof TextDecoder>

/** How many bytes at the start may declare an encoding. */
const DECLARATION_REACH = 4096

/** `<?xml version="1.0" encoding="utf-8"?>` and `<meta … charset=windows-1252">`; not `<form accept-charset="…">`. */
const DECLARED = /(?<![\w-])(?:charset|encoding)=["']?([\w.:-]{2,40})/i

/** Labels that the Encoding Standard reads as windows-1252. */
const WINDOWS_1252 = /^\s*(?:us-ascii|ascii|ansi_x3\.4-1968|iso-?8859-?1|latin-?1|l1|windows-1252|cp1252|x-cp1252)\s*$/i

/** Labels of one-byte and UTF-8 encodings that are decided by looking at the bytes, whatever is declared. */
const DECIDED_BY_BYTES = /^(?:utf-?8|us-?ascii|ascii|iso-?8859-?1|latin-?1|windows-1252|cp1252|x-cp1252|unicode-1-1-utf-8)$/i

/**
 * Decodes the bytes of a filing: by byte order mark, by UTF-16's zero bytes, by declaration, else as UTF-8 where they are that
 * and as windows-1252 where they are not. A file that mixes both (documents of one submission) is read piece by piece.
 * What {@link extractBusinessSection} says of places in bytes, it says of this text.
 *
 * @param bytes the file as downloaded
 * @param encoding label of the encoding, where the caller knows it
 * @throws OptionError for an unknown label
 * @example decodeFiling(new Uint8Array([0x93, 0x48, 0x69, 0x94])) // '“Hi”'
 */
export function decodeFiling(bytes: Uint8Array, encoding?: string): string {
  if (encoding !== undefined) return WINDOWS_1252.test(encoding) ? decodeWindows1252(bytes) : decoderOf(encoding).decode(bytes)
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return decoderOf(wide).decode(bytes)
  const declared = DECLARED.exec(asciiOf(bytes.subarray(0, DECLARATION_REACH)))?.[1]
  if (declared !== undefined && !DECIDED_BY_BYTES.test(declared) && !/^utf-?16|^ucs-?2/i.test(declared)) {
    const decoder = knownDecoder(declared)
    if (decoder !== undefined) return decoder.decode(bytes)
  }
  return decodeNarrow(bytes)
}

/** UTF-16 by its byte order mark, or by the zero bytes that ASCII letters have in it: `3C 00 68 00` is "<h". */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const reach = Math.min(bytes.length, 512) & ~1
  if (reach < 8) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < reach; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const half = reach / 2
  if (odd > 0.7 * half && even < 0.1 * half) return 'utf-16le'
  if (even > 0.7 * half && odd < 0.1 * half) return 'utf-16be'
  return undefined
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.map((byte) => byte & 0x7f))
}

function decoderOf(label: string): Decoder {
  const decoder = knownDecoder(label)
  if (decoder === undefined) {
    throw new OptionError('encoding', `encoding is '${label}', which is no known label; give one such as 'utf-8' or 'windows-1252', or leave it out.`)
  }
  return decoder
}

function knownDecoder(label: string): Decoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

function decodeNarrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeMixed(bytes)
  }
}

/**
 * What windows-1252 has at 0x80 to 0x9F; elsewhere it is the start of Unicode. Kept here since the decoders of some releases
 * of Node.js read it as ISO-8859-1, which turns quotation marks into control characters.
 */
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** @returns the code of the character that a byte is in windows-1252 */
export function fromWindows1252(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? WINDOWS_80_TO_9F.charCodeAt(byte - 0x80) : byte
}

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(Uint16Array.from(bytes, fromWindows1252))
}

/** Bytes that are not UTF-8 throughout: the characters that are, as UTF-8; every other byte as windows-1252. */
function decodeMixed(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length)
  let count = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length < 2) {
      units[count++] = fromWindows1252(bytes[at] as number)
      at++
      continue
    }
    const point = codePoint(bytes, at, length)
    if (point > 0xffff) units[count++] = 0xd7c0 + (point >> 10)
    units[count++] = point > 0xffff ? 0xdc00 | (point & 0x3ff) : point
    at += length
  }
  return new TextDecoder('utf-16le').decode(units.subarray(0, count))
}

/** Bytes of the UTF-8 character at `at`: 1 for ASCII, 2 to 4, or 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  const second = bytes[at + 1] ?? 0
  const outOfRange = (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)
    || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)
  return outOfRange ? 0 : length
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let point = (bytes[at] as number) & (0xff >> (length + 1))
  for (let next = 1; next < length; next++) point = (point << 6) | ((bytes[at + next] as number) & 0x3f)
  return point
}
