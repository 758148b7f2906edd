import { overlaps, sliceOf } from '../span.ts'
import { BRIEF_VOCABULARY, BRIEF_WORDS } from './brief-languages.ts'
import { type BriefText, briefText } from './brief-text.ts'
import type { Brief, Clause } from './clause.ts'
import { interpretWords } from './read-brief.ts'

/** A paragraph of more characters is a story; a list of wishes without a verb is shorter still. */
const MAX_REQUEST_LENGTH = 1500
const MAX_WISHES_LENGTH = 400
/** Words within which a request names what it wants written. */
const OPENING_WORDS = 14
/**
 * The most of its content words that a brief leaves unread: a request for an article with wishes and
 * without, a request that names no article, what follows another instruction, mere wishes, several
 * wishes that no headline makes.
 */
const MAX_UNREAD = { wishes: 0.8, request: 0.6, bareRequest: 0.35, further: 0.4, list: 0.25, clear: 0.5 }

/**
 * True where the paragraph tells a writer what to make of a story: it opens with a request that names
 * an article (« Rends cet article … », « Please rewrite this »), or is nothing but wishes (« SEO,
 * 700 mots, en français », « sans aucun intertitre »). A story that mentions an article of 700 words is
 * none. `isFurther`: another instruction stands before it. `language`: the story's, ISO 639-1; a wish in
 * another one is no line of the story.
 */
export function readsAsBrief(paragraph: string, isFurther = false, language?: string): boolean {
  if (paragraph.length > MAX_REQUEST_LENGTH || !/\p{L}/u.test(paragraph)) return false
  const words = briefText(outsideQuotes(paragraph).normalize('NFC'), BRIEF_VOCABULARY)
  const isRequest = words.matchAll(REQUEST).length > 0
  if (!isRequest && paragraph.length > MAX_WISHES_LENGTH) return false
  const brief = interpretWords(words)
  const unread = unreadShare(words, brief)
  const wishes = brief.clauses.length
  if (isRequest && namesWork(words)) return unread <= (wishes > 0 ? MAX_UNREAD.wishes : MAX_UNREAD.request)
  if (isFurther) return unread === 0 || (wishes > 0 && unread <= MAX_UNREAD.further)
  const isForeign = language !== undefined && brief.language !== language
  if (isForeign && wishes > 0 && unread <= MAX_UNREAD.clear) return true
  if (isRequest) return wishes > 0 && unread <= MAX_UNREAD.bareRequest
  const clear = new Set(brief.clauses.filter((clause) => isClear(clause, words)).map(({ kind }) => kind)).size
  if ((clear > 0 && unread === 0) || (clear > 1 && unread <= MAX_UNREAD.clear)) return true
  const measures = brief.clauses.some(({ kind }) => kind === 'length' || kind === 'characters')
  const counts = wishes > 0 && unread === 0 && /\d/u.test(words.canonical)
  return (
    counts ||
    (measures && unread <= MAX_UNREAD.list) ||
    (wishes > (namesWork(words) ? 0 : 1) && unread <= MAX_UNREAD.list)
  )
}

/**
 * False for what a newspaper prints above a story as well: « En bref », « L’essentiel », « Chronologie »,
 * « Google ».
 */
function isClear({ kind, span }: Clause, { text }: BriefText): boolean {
  if (kind === 'tone') return !/^[^ ]*(?:fran[çc]ais|french)/iu.test(sliceOf(text, span!))
  if (kind === 'keyphrase') return /[:=«“"]/u.test(sliceOf(text, span!))
  if (kind === 'seo') return /seo|r[ée]f[ée]rencement|search engine/iu.test(sliceOf(text, span!))
  return !['key-points', 'timeline', 'table', 'list'].includes(kind)
}

/**
 * True for a line that does nothing but announce wishes: « Consignes : », « Brief: ».
 */
export function announcesBrief(paragraph: string): boolean {
  if (!/[:：]\s*$/u.test(paragraph) || paragraph.length > MAX_ANNOUNCEMENT) return false
  const words = briefText(paragraph.normalize('NFC'), BRIEF_VOCABULARY)
  const { clauses, unread } = interpretWords(words)
  return clauses.length === 0 && unread.length === 0
}

/** True where a text wishes something or says « you » or « I ». */
export function speaksToWriter(text: string): boolean {
  const words = briefText(outsideQuotes(text).normalize('NFC'), BRIEF_VOCABULARY)
  return (
    words.tokens.some(({ canonical }) => BRIEF_WORDS.persons.has(canonical)) ||
    interpretWords(words).clauses.length > 0
  )
}

const MAX_ANNOUNCEMENT = 60

const POLITE = 'bonjour|bonsoir|salut|hello|hi|hey|please|merci|svp|stp|se il (?:te|vous) plait'
const REQUEST = `(?<=^(?:[;,.:-] )*(?:(?:${POLITE}) (?:[,!.;:] )*)*)(?:${BRIEF_WORDS.requests})`
const ABOUT_WORK = new RegExp(`^(?:${BRIEF_WORDS.works}|${BRIEF_WORDS.requests})$`, 'u')

/** What somebody says in a story is no request to the desk; a paragraph all in quotation marks is. */
function outsideQuotes(paragraph: string): string {
  const whole = /^\s*[«“"]([^«»“”"]*)[»”"]\s*$/u.exec(paragraph)
  return whole?.[1] ?? paragraph.replace(/^\s*[«“"][^»”"]*[»”"]/u, ' ')
}

const namesWork = ({ canonical, matchAll }: BriefText): boolean =>
  matchAll(BRIEF_WORDS.works).some(
    ({ start }) => canonical.slice(0, start).split(' ').length <= OPENING_WORDS,
  )

/** 0 to 1: letters and digits of content words that no clause read, among those of all content words. */
function unreadShare({ text, tokens }: BriefText, { clauses, unread }: Brief): number {
  let [missed, content] = [0, 0]
  for (const token of tokens) {
    const size = sliceOf(text, token).replace(/[^\p{L}\p{N}]/gu, '').length
    const isMissed =
      unread.some((span) => overlaps(span, token)) && !BRIEF_WORDS.ordinary.has(token.canonical)
    if (isMissed) missed += size
    if (isMissed || ABOUT_WORK.test(token.canonical) || clauses.some(({ span }) => overlaps(span!, token)))
      content += size
  }
  return content === 0 ? 1 : missed / content
}
