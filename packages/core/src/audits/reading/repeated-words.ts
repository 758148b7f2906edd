import type { Audit } from '../audit.ts'
import { openingOf } from '../opening-of.ts'
import { PRESS_HABITS } from '../sources.ts'

/** Times in one sentence. */
const MOST = 2
/** Letters: shorter words pass unnoticed. */
const LONG = 5

/** A word that carries meaning three times or more in one sentence; names and the keyphrase may. */
export const repeatedWords: Audit = {
  id: 'repeated-words',
  family: 'reading',
  importance: 'minor',
  grounds: PRESS_HABITS,
  check({ prose: { sentences }, language, keyphrase }) {
    if (sentences.length === 0 || language.prose === undefined) return undefined
    return sentences.flatMap(({ path, span, text, words }) => {
      const counts = new Map<string, number>()
      for (const word of words) {
        if (word.length >= LONG && !language.functionWords.has(word))
          counts.set(word, (counts.get(word) ?? 0) + 1)
      }
      return [...counts]
        .filter(([word, count]) => count > MOST && keyphrase?.countIn([word]) !== 1 && !isName(word, text))
        .map(([word, count]) => ({ path, span, values: { word, count, text: openingOf(text) } }))
    })
  },
}

/** True where the text writes it with a capital only. */
const isName = (word: string, text: string): boolean => !text.includes(word)
