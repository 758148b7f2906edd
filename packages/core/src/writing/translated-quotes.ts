import type { Article } from './article.ts'

/** Words between quotation marks that are a translation of what was said. */
export interface TranslatedQuote {
  /** As the article has them, without the marks. */
  readonly text: string
  /** As they were said, without the marks. */
  readonly original: string
  /** ISO 639-1. */
  readonly from: string
}

const QUOTED = /«\s*([^«»]+?)\s*»|“([^“”]+)”|„([^„“”]+)[“”]|"([^"]+)"/gu

/**
 * The quotations of an article that a story in another language brought, each once, in the order of the story.
 * The n-th of a sentence is the translation of the n-th of its original; what the article does not tell, or tells
 * in other words, is left out.
 */
export function translatedQuotes(article: Article): readonly TranslatedQuote[] {
  const { translation } = article.record ?? {}
  if (translation === undefined) return []
  const told = [...textsIn([article.headline, article.blocks])].join('\n')
  const shown = new Map<string, TranslatedQuote>()
  for (const { original, text, quotes } of translation.sentences) {
    if (!quotes) continue
    const originals = quotedIn(original)
    for (const [index, words] of quotedIn(text).entries()) {
      const said = originals[index]
      const place = said === undefined ? undefined : placeOf(words, told)
      if (said !== undefined && place !== undefined)
        shown.set(place, { text: place, original: said, from: translation.from })
    }
  }
  return [...shown.values()]
}

const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(QUOTED)].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '')

/** The words as they stand in a text, whose spaces and apostrophes may be others. */
function placeOf(words: string, text: string): string | undefined {
  const pattern = words
    .trim()
    .split(/(\s+|['’])/u)
    .map((part) => {
      if (/^\s/u.test(part)) return '\\s+'
      return /^['’]$/u.test(part) ? "['’]" : part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
    })
  return new RegExp(pattern.join(''), 'u').exec(text)?.[0]
}

/** Every text that a reader sees; not what it rests on. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if ('text' in value && typeof value.text === 'string') yield value.text
  for (const [key, inner] of Object.entries(value)) if (key !== 'evidence') yield* textsIn(inner)
}
