import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'

/** For each character of a text, its offset in the original; -1 where another stands there. */
export type Offsets = readonly number[]

/** How far ahead a lost place is looked for, in characters: past the marks at the start of a line. */
const LOOKAHEAD = 64

/**
 * Finds the characters of `value`, which a parser decoded from `original` between `start` and `end`.
 *
 * The characters that a character reference (« &eacute; ») stands for get -1. What the parser left out
 * (tags, the marks of a quoted line) is skipped. Linear.
 */
export function alignDecoded(original: string, start: number, end: number, value: string): Offsets {
  const offsets: number[] = []
  let source = start
  while (offsets.length < value.length) {
    const at = offsets.length
    const reference = original[source] === '&' ? decodeReference(original, source) : undefined
    if (reference !== undefined && value.startsWith(reference.text, at)) {
      for (let index = 0; index < reference.text.length; index++) offsets.push(-1)
      source += reference.length
      continue
    }
    const found = source < end ? findFrom(original, source, end, value[at]!) : -1
    offsets.push(found)
    if (found !== -1) source = found + 1
  }
  return offsets
}

function findFrom(original: string, source: number, end: number, character: string): number {
  if (original[source] === character) return source
  const behind = behindTags(original, source, end)
  const limit = Math.min(end, behind + LOOKAHEAD)
  for (let next = behind; next < limit; next++) if (original[next] === character) return next
  return -1
}

function behindTags(original: string, source: number, end: number): number {
  let next = source
  while (original[next] === '<') {
    const tagEnd = original.indexOf('>', next) + 1
    if (tagEnd === 0 || tagEnd >= end) break
    next = tagEnd
  }
  return next
}

/** The character reference that begins at `offset` with an ampersand, and its length in the original. */
function decodeReference(original: string, offset: number): { text: string; length: number } | undefined {
  let text = ''
  let length = 0
  const decoder = new HtmlEntityDecoder((codePoint, consumed) => {
    text += String.fromCodePoint(codePoint)
    length = consumed
  })
  decoder.startEntity(DecodingMode.Legacy)
  // Longest name of a reference: « CounterClockwiseContourIntegral; ».
  if (decoder.write(original.slice(offset + 1, offset + 40), 0) === -1) decoder.end()
  return length === 0 ? undefined : { text, length }
}
