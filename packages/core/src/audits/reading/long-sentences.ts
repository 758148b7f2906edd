import type { Audit } from '../audit.ts'
import { openingOf } from '../opening-of.ts'
import { YOAST } from '../sources.ts'

/** Words. Source: Yoast, sentence length. */
const LONG = 20
/** Share of the sentences that may be longer. */
const MOST = 0.25
/** No sentence is as long as this without harm, however few there are. Words. */
const TOO_LONG = 45

/** Long sentences where more than a quarter are, and endless ones anywhere. */
export const longSentences: Audit = {
  id: 'long-sentences',
  family: 'reading',
  importance: 'advised',
  grounds: YOAST,
  covers: ['yoast:textSentenceLength'],
  check({ prose: { sentences }, language }) {
    if (sentences.length === 0 || language.prose === undefined) return undefined
    const long = sentences.filter(({ count }) => count > LONG)
    const share = Math.round((long.length / sentences.length) * 100)
    const found = long.length / sentences.length > MOST ? long : long.filter(({ count }) => count > TOO_LONG)
    return found.map(({ path, span, text, count }) => ({
      path,
      span,
      values: { text: openingOf(text), words: count, limit: LONG, share },
    }))
  },
}
