import { FUNCTION_WORDS_BY_LANGUAGE } from './function-words-by-language.ts'

/** More of a text says nothing new. Characters. */
const MAX_LENGTH = 6000
/** The least that a language's own words must make up of a text, each word counting once for all its languages. */
const MIN_SHARE = 0.12
/** By how much the best language must lead the next. */
const MIN_LEAD = 1.15
/** A text in another script is none of these languages, whatever Latin words it quotes. */
const MIN_LATIN = 0.7

/** How many languages have a word: « la » says less than « les ». */
const SHARED = new Map<string, number>()
for (const list of Object.values(FUNCTION_WORDS_BY_LANGUAGE)) {
  for (const word of new Set(list)) SHARED.set(word, (SHARED.get(word) ?? 0) + 1)
}
const LANGUAGES = Object.entries(FUNCTION_WORDS_BY_LANGUAGE).map(([code, list]) => ({
  code,
  words: new Set(list),
}))

/**
 * The language of a text (ISO 639-1: fr, en, es, ca, pt, it, ro, de or nl), told by its function words;
 * undefined where the text is too short, in another script, or in a language not among these.
 */
export function identifyLanguage(text: string): string | undefined {
  const opening = text.slice(0, MAX_LENGTH)
  const letters = opening.match(/\p{L}/gu)?.length ?? 0
  const latin = opening.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0 || latin < MIN_LATIN * letters) return undefined
  const tokens = opening.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = LANGUAGES.map(({ code, words }) => ({ code, share: shareOf(tokens, words) }))
  scores.sort((one, other) => other.share - one.share)
  const [best, next] = scores
  if (best === undefined || best.share < MIN_SHARE) return undefined
  return best.share >= MIN_LEAD * (next?.share ?? 0) ? best.code : undefined
}

const shareOf = (tokens: readonly string[], words: ReadonlySet<string>): number =>
  tokens.reduce((sum, token) => sum + (words.has(token) ? 1 / SHARED.get(token)! : 0), 0) / tokens.length
