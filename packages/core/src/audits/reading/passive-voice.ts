import type { Audit } from '../audit.ts'
import { openingOf } from '../opening-of.ts'
import { YOAST } from '../sources.ts'

/** Share of the sentences. Source: Yoast, passive voice. */
const MOST = 0.1
const FEWEST = 2

/** Sentences with a passive, where more than one in ten has one. */
export const passiveVoice: Audit = {
  id: 'passive-voice',
  family: 'reading',
  importance: 'minor',
  grounds: YOAST,
  covers: ['yoast:passiveVoice'],
  check({ prose: { sentences }, language: { prose, lexicon } }) {
    if (sentences.length === 0 || prose === undefined) return undefined
    const passive = sentences.filter(({ words }) => prose.findPassives(words, lexicon).length > 0)
    const share = passive.length / sentences.length
    if (share <= MOST || passive.length < FEWEST) return []
    return passive.map(({ path, span, text }) => ({
      path,
      span,
      values: { text: openingOf(text), share: Math.round(share * 100), limit: MOST * 100 },
    }))
  },
}
