import type { Span } from '../span.ts'
import { fold } from './brief-text.ts'
import type { CheckLanguage } from './clause-rule.ts'

type WordLanguage = Pick<CheckLanguage, 'lexicon' | 'functionWords'>

/** The words of a phrase that carry its meaning, lower case; all of them where none does. */
export function contentWords(phrase: string, { functionWords }: WordLanguage): readonly string[] {
  const words = wordSpans(phrase).map(({ start, end }) => phrase.slice(start, end).toLowerCase())
  const content = words.filter((word) => word.length > 1 && !functionWords.has(word))
  return content.length > 0 ? content : words
}

/** 0 to 1: how many of the words stand in the text, in any inflection and order. 0 without words. */
export function shareMentioned(text: string, words: readonly string[], language: WordLanguage): number {
  if (words.length === 0) return 0
  const standing = wordSpans(text).map(({ start, end }) => text.slice(start, end).toLowerCase())
  return words.filter((word) => standing.some(sameWord(word, language))).length / words.length
}

/** Where the phrase first stands in the text, word by word, in any inflection; undefined where nowhere. */
export function findPhrase(text: string, phrase: string, language: WordLanguage): Span | undefined {
  const wanted = wordSpans(phrase).map(({ start, end }) =>
    sameWord(phrase.slice(start, end).toLowerCase(), language),
  )
  const spans = wordSpans(text)
  const words = spans.map(({ start, end }) => text.slice(start, end).toLowerCase())
  if (wanted.length === 0) return undefined
  const at = words.findIndex((_, index) => wanted.every((same, offset) => same(words[index + offset] ?? '')))
  return at < 0 ? undefined : { start: spans[at]!.start, end: spans[at + wanted.length - 1]!.end }
}

const wordSpans = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))

/** Letters that all forms of a word begin with, but for a few (« œil », « yeux ») that are not worth a look-up each. */
const COMMON_START = 2

/** Two forms of one lemma are the same word; so are an unknown word and its spelling without accents. */
function sameWord(word: string, { lexicon }: WordLanguage): (other: string) => boolean {
  const lemmas = new Set(lexicon.analyse(word).map(({ lemma }) => lemma.toLowerCase()))
  const start = fold(word.slice(0, COMMON_START))
  return (other) => {
    if (other === word) return true
    if (fold(other.slice(0, COMMON_START)) !== start) return false
    if (lemmas.size === 0) return fold(other) === fold(word)
    return lexicon.analyse(other).some(({ lemma }) => lemmas.has(lemma.toLowerCase()))
  }
}
