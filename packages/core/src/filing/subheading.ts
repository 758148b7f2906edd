import { countWords } from './headline.ts'

/** Words of an « intertitre », and of the paragraph that must follow a line without dashes. */
const MAX_WORDS = 14
const MAX_LENGTH = 110
const MIN_PARAGRAPH_WORDS = 15

/** AFP's « - Soutien russe - », and what stands between its dashes. */
const DASHED = /^[-–—*=]{1,3}\s+(?<words>\S.*?\S|\S)\s+[-–—*=]{1,3}$/u

/** Where the words of a dashed subheading begin and end; undefined for any other line. */
export function dashedSubheading(text: string): { readonly start: number; readonly end: number } | undefined {
  const words = text.length <= MAX_LENGTH + 8 ? DASHED.exec(text)?.groups?.words : undefined
  if (words === undefined || countWords(words) > MAX_WORDS) return undefined
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

/**
 * True for a short line between two paragraphs that ends like no sentence: « Un scrutin contesté ».
 * A line that opens a quote, an enumeration or a signature does not qualify.
 */
export function standsAsSubheading(
  line: string,
  before: string | undefined,
  after: string | undefined,
): boolean {
  if (before === undefined || after === undefined) return false
  const words = countWords(line)
  return (
    words > 0 &&
    words <= MAX_WORDS &&
    line.length <= MAX_LENGTH &&
    /^["«“]?\s?[\p{Lu}\p{N}]/u.test(line) &&
    !/[.,;:…]["»”)]?$/u.test(line) &&
    /[.!?…]["»”)]*$|[»”"]$/u.test(before) &&
    countWords(after) >= MIN_PARAGRAPH_WORDS &&
    countWords(after) > words
  )
}
