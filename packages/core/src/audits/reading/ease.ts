import type { Subject } from '../subject.ts'

/** Fewer words have no average. */
const FEWEST_WORDS = 100

/** 0 to 100, whole; undefined for short texts and languages without a formula. */
export function easeOf({ prose, language }: Pick<Subject, 'prose' | 'language'>): number | undefined {
  const rules = language.prose
  if (rules === undefined || prose.words < FEWEST_WORDS) return undefined
  const syllablesOf = counted(rules.countSyllables)
  let [words, syllables] = [0, 0]
  for (const sentence of prose.sentences) {
    for (const word of sentence.words) {
      // An elided letter is no word: « l’eau » is one.
      if (word.length === 1 && /\p{L}/u.test(word) && word !== 'à' && word !== 'y' && word !== 'a') continue
      words++
      syllables += syllablesOf(word)
    }
  }
  if (words === 0) return undefined
  return Math.round(rules.readingEase(words / prose.sentences.length, syllables / words))
}

const counted = (count: (word: string) => number): ((word: string) => number) => {
  const known = new Map<string, number>()
  return (word) => {
    let found = known.get(word)
    if (found === undefined) {
      // A number is read in words; how many depends on it, and three is the middle.
      found = /\d/u.test(word) ? 3 : count(word)
      known.set(word, found)
    }
    return found
  }
}
