import { inOrder, type Repair, type RepairContext, type RepairFinder, repairWithin } from './repair.ts'

/** A mark that ends a sentence with a capital or a quotation mark against it. */
const SENTENCE_GLUE =
  /(?<=[\p{Ll}\p{N}»"”)\]%])[.!?…]+(?=[\p{Lu}«“])|(?<=[\p{Ll}\p{N}»"”)\]%][ \u00a0\u202f])[!?]+(?=[\p{Lu}«“])/gu
const QUOTE_AFTER_STOP = /(?<=[\p{L}\p{N}][.!?…]{1,3})"(?=\p{Lu})/gu
const COMMA_GLUE =
  /(?<=\p{L}{2}|[»”)])[,;](?=\p{L}{2}|«)|(?<=[\p{L}»”)][ \u00a0\u202f]);(?=\p{L}{2}|«)|(?<=[\p{L}»”)][ \u00a0\u202f]?):(?=«)/gu
const GUILLEMET_GLUE = /(?<=\p{L})(?=«[\s\u00a0\u202f]?\p{L})|(?<=»)(?=\p{L}{2})/gu
const DOMAIN_ENDINGS = new Set([
  'com',
  'fr',
  'org',
  'net',
  'eu',
  'io',
  'tv',
  'info',
  'gouv',
  'js',
  'co',
  'uk',
  'be',
  'ch',
  'ca',
])

/**
 * Spaces lost where paragraphs or sentences were glued: « éleveurs.Alors que », « mot,mot »,
 * « dit.« Nous ». Addresses, initials and names like « Booking.com » are left alone.
 */
export const missingSpaces: RepairFinder = ({ text }, context) => {
  const found = [
    ...at(text, SENTENCE_GLUE, (index, mark) => {
      const place = index + mark.length
      return partsSentences(text, index, place, context) ? place : undefined
    }),
    ...at(text, COMMA_GLUE, (index) => (isAddress(tokenAt(text, index)) ? undefined : index + 1)),
    ...at(text, GUILLEMET_GLUE, (index) => index),
    ...quotesAfterStops(text),
  ]
  return inOrder(found)
}

/** Repairs that insert a space where `place` says, for each match. */
function at(
  text: string,
  pattern: RegExp,
  place: (index: number, match: string) => number | undefined,
): Repair[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index }) => {
    const offset = place(index, match)
    return offset === undefined ? [] : [withSpace(text, offset)]
  })
}

function withSpace(text: string, offset: number): Repair {
  const span = tokenSpan(text, offset)
  return repairWithin('missing-space', text, span, [{ start: offset, end: offset, text: ' ' }])
}

const tokenSpan = (text: string, offset: number): { start: number; end: number } => ({
  start: offset - (/\S{0,60}$/u.exec(text.slice(Math.max(0, offset - 60), offset))?.[0].length ?? 0),
  end: offset + (/^\S{0,60}/u.exec(text.slice(offset, offset + 60))?.[0].length ?? 0),
})

function tokenAt(text: string, offset: number): string {
  const { start, end } = tokenSpan(text, offset)
  return text.slice(start, end)
}

const isAddress = (token: string): boolean => /:\/\/|^www\.|[@/\\_#]/u.test(token)

/** True where the words on both sides are such as end and begin a sentence. */
function partsSentences(text: string, index: number, place: number, { lexicon }: RepairContext): boolean {
  if (isAddress(tokenAt(text, index))) return false
  const before = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0]
  const after = /^\p{L}+/u.exec(text.slice(place, place + 40))?.[0]
  if (before !== undefined && !endsSentence(before, lexicon.knows(before))) return false
  if (after === undefined) return true
  if (DOMAIN_ENDINGS.has(after.toLowerCase())) return false
  return (
    lexicon.knows(after) || (after.length > 2 && /^[\s\u00a0'’,-]/u.test(text.charAt(place + after.length)))
  )
}

/** « éleveurs », « Paris », « 2020 »; no initial, no abbreviation of a title (« Mme »). */
const endsSentence = (word: string, known: boolean): boolean =>
  /^\p{N}{2,}$/u.test(word) || (known && word.length >= (/^\p{Lu}/u.test(word) ? 4 : 2))

/** « dit."Nous » opens a quote, « avons."Il » closes one: told by the marks before it in the block. */
function quotesAfterStops(text: string): Repair[] {
  const marks = [...text.matchAll(/"/gu)].map(({ index }) => index)
  if (marks.length % 2 === 1) return []
  const order = new Map(marks.map((index, count) => [index, count]))
  return at(text, QUOTE_AFTER_STOP, (index) => ((order.get(index) ?? 0) % 2 === 0 ? index : index + 1))
}
