/**
 * The text of a file's bytes, without its byte order mark.
 *
 * A byte order mark decides; then UTF-8, where the bytes are whole UTF-8, whatever the page declares;
 * then what the server or the page declares; then Windows-1252, which every byte is a character of. A UTF-8 file
 * with a few broken bytes stays UTF-8, the broken ones becoming U+FFFD.
 */
export function decode(bytes: Uint8Array, encoding?: string): string {
  const utf16 = utf16Encoding(bytes)
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes)
  const whole = decodeWhole('utf-8', bytes)
  if (whole !== undefined) return whole
  const lossy = new TextDecoder('utf-8').decode(bytes)
  if (isMostlyUtf8(lossy)) return lossy
  const declared = knownEncoding(encoding) ?? declaredEncoding(bytes)
  if (declared === undefined || declared === 'windows-1252') return decodeWindows1252(bytes)
  return decodeWhole(declared, bytes) ?? decodeWindows1252(bytes)
}

/** By its byte order mark; without one, in Latin script, nearly every other byte is zero, and none of the rest. */
export function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, 4096)
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const [many, few] = [0.35 * length, 0.02 * length]
  if (odd > many && even <= few) return 'utf-16le'
  return even > many && odd <= few ? 'utf-16be' : undefined
}

function decodeWhole(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** True where characters of several bytes came out whole ten times as often as broken. */
function isMostlyUtf8(lossy: string): boolean {
  const broken = lossy.match(/\ufffd/gu)?.length ?? 0
  const whole = lossy.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return whole >= 10 * broken
}

/** How the start of an HTML or XML file declares itself, under the name that TextDecoder has for it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = decodeWindows1252(bytes.subarray(0, 4096))
  const label =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1] ??
    /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w-]+)/iu.exec(start)?.[1]
  return knownEncoding(label)
}

function knownEncoding(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** Bytes 0x80 to 0x9f; all others are the character of their number. Source: encoding.spec.whatwg.org. */
const FROM_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** By our own table: TextDecoder takes Windows-1252 for Latin-1 in some versions of Node 22 and 23. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/gu, (character) => FROM_0X80[character.charCodeAt(0) - 0x80]!)
