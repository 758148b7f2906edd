import { sliceOf } from '../span.ts'
import { BRIEF_LANGUAGES, BRIEF_WORDS } from './brief-languages.ts'
import { type BriefText, briefText } from './brief-text.ts'
import { interpret } from './read-brief.ts'

/** A paragraph of more characters is a story. */
const MAX_LENGTH = 1500
/** Words within which a request names what it wants written. */
const OPENING_WORDS = 14
/** Shares of content words that no clause reads: of a request, of a list of wishes without a verb. */
const MAX_UNREAD = { requestWithWishes: 0.8, request: 0.6, further: 0.4, wishes: 0.25 }

/**
 * True where the paragraph tells a writer what to make of a story: it opens with a request that names
 * an article (« Rends cet article … », « Please rewrite this »), or is nothing but wishes (« SEO,
 * 700 mots, en français »). A story that mentions an article of 700 words is none. `isFurther`: another
 * instruction stands before it.
 */
export function readsAsBrief(paragraph: string, isFurther = false): boolean {
  if (paragraph.length > MAX_LENGTH || !/\p{L}/u.test(paragraph)) return false
  const words = briefText(outsideQuotes(paragraph), BRIEF_LANGUAGES)
  const opening = words.matchAll(`(?<=^(?:(?:${POLITE}) (?:[,!.;:] )*)*)(?:${BRIEF_WORDS.requests})`)
  const isRequest = opening.length > 0
  const unread = unreadShare(paragraph)
  const { length: wishes } = interpret(paragraph).clauses
  if (isRequest && namesWork(words)) {
    return unread <= (wishes > 0 ? MAX_UNREAD.requestWithWishes : MAX_UNREAD.request)
  }
  if (isFurther) return unread <= MAX_UNREAD.further
  if (isRequest) return wishes > 0 && unread <= MAX_UNREAD.request
  return (wishes > 1 || (wishes > 0 && namesWork(words))) && unread <= MAX_UNREAD.wishes
}

const POLITE = 'bonjour|bonsoir|salut|hello|hi|hey|please|merci|svp|stp|dear all|s il (?:te|vous) plait'

/** What somebody says in a story is no request to the desk; a paragraph all in quotation marks is. */
function outsideQuotes(paragraph: string): string {
  const whole = /^\s*[«“"]([^«»“”"]*)[»”"]\s*$/u.exec(paragraph)
  return whole?.[1] ?? paragraph.replace(/^\s*[«“"][^»”"]*[»”"]/u, ' ')
}

const namesWork = ({ canonical, matchAll }: BriefText): boolean =>
  matchAll(BRIEF_WORDS.works).some(
    ({ start }) => canonical.slice(0, start).split(' ').length <= OPENING_WORDS,
  )

/** 0 to 1: characters of content words that no clause read. */
function unreadShare(paragraph: string): number {
  const { text, clauses, unread } = interpret(paragraph)
  const letters = (stretch: string): number => stretch.replace(/[^\p{L}\p{N}]/gu, '').length
  const missed = unread.reduce((sum, span) => sum + letters(sliceOf(text, span)), 0)
  const read = clauses.reduce((sum, { span }) => sum + letters(sliceOf(text, span!)), 0)
  const ordinary = briefText(text, BRIEF_LANGUAGES)
    .tokens.filter(
      ({ canonical }) =>
        BRIEF_WORDS.works &&
        new RegExp(`^(?:${BRIEF_WORDS.works}|${BRIEF_WORDS.requests})$`, 'u').test(canonical),
    )
    .reduce((sum, token) => sum + letters(sliceOf(text, token)), 0)
  const content = missed + read + ordinary
  return content === 0 ? 1 : missed / content
}
