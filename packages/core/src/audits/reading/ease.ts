import type { Subject } from '../subject.ts'

/** Fewer words have no average. */
const FEWEST_WORDS = 100
/** A number is read in words; how many depends on it, and three is the middle. */
const SYLLABLES_OF_NUMBER = 3
/** Letters that are words; other single ones are elided: « l’eau » is one word. */
const LETTER_WORDS: ReadonlySet<string> = new Set(['à', 'y', 'a', 'ô'])

/** 0 to 100, whole; undefined for short texts and languages without a formula. */
export function easeOf({ prose, language }: Pick<Subject, 'prose' | 'language'>): number | undefined {
  const rules = language.prose
  if (rules === undefined || prose.words < FEWEST_WORDS) return undefined
  let [words, syllables] = [0, 0]
  for (const [word, times] of prose.wordCounts) {
    if (word.length === 1 && /\p{L}/u.test(word) && !LETTER_WORDS.has(word)) continue
    words += times
    syllables += times * (/\d/u.test(word) ? SYLLABLES_OF_NUMBER : rules.countSyllables(word))
  }
  return words === 0
    ? undefined
    : Math.round(rules.readingEase(words / prose.sentences.length, syllables / words))
}
