import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'

/** Syllables from which a word is heavy. */
const HEAVY = 5
/** Share of the words. Source: Yoast, word complexity. */
const MOST = 0.1
const FEWEST_WORDS = 100

/** A text with many words of five syllables and more, those of the keyphrase aside. */
export const longWords: Audit = {
  id: 'long-words',
  family: 'reading',
  importance: 'minor',
  grounds: YOAST,
  covers: ['yoast:wordComplexity'],
  check({ prose, language, keyphrase }) {
    const rules = language.prose
    if (rules === undefined || prose.words < FEWEST_WORDS) return undefined
    const own = new Set(keyphrase?.words)
    const isHeavy = (word: string): boolean =>
      word.length > HEAVY && !own.has(word) && rules.countSyllables(word) >= HEAVY
    const heavy = [...prose.wordCounts].filter(([word]) => isHeavy(word))
    const count = (counts: Iterable<readonly [string, number]>): number =>
      [...counts].reduce((total, [, times]) => total + times, 0)
    const share = count(heavy) / count(prose.wordCounts)
    if (share <= MOST) return []
    const values = {
      share: Math.round(share * 100),
      limit: MOST * 100,
      words: heavy
        .slice(0, 5)
        .map(([word]) => word)
        .join(', '),
    }
    return [findingAt('blocks', values)]
  },
}
