import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'

/** Share of the sentences. Source: Yoast, transition words. */
const LEAST = 0.3
/** Shorter texts hang together without. */
const SHORT = 200

/** A text whose sentences hardly say how they hang together. */
export const fewConnectives: Audit = {
  id: 'few-connectives',
  family: 'reading',
  importance: 'minor',
  grounds: YOAST,
  covers: ['yoast:textTransitionWords'],
  check({ prose: { sentences, words }, language: { prose } }) {
    if (words < SHORT || prose === undefined || sentences.length === 0) return undefined
    const count = sentences.filter((sentence) => prose.hasConnective(sentence.words)).length
    if (count / sentences.length >= LEAST) return []
    const share = Math.round((count / sentences.length) * 100)
    return [findingAt('blocks', { share, limit: LEAST * 100, count, total: sentences.length })]
  },
}
