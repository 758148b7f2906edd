import type { Audit } from '../audit.ts'
import { PRESS_HABITS } from '../sources.ts'

/** Nouns hung on another. */
const MOST = 3

/** Four nouns and more hung on one another: « la mise en œuvre du plan de réduction des émissions de gaz ». */
export const longNounChains: Audit = {
  id: 'long-noun-chains',
  family: 'reading',
  importance: 'minor',
  grounds: PRESS_HABITS,
  check({ prose: { sentences }, language: { prose } }) {
    if (sentences.length === 0 || prose === undefined) return undefined
    return sentences.flatMap(({ path, span, text }) => {
      const chain = prose.longestNounChain(text)
      if (chain.nouns <= MOST) return []
      const start = span.start + chain.span.start
      const values = { text: text.slice(chain.span.start, chain.span.end), nouns: chain.nouns, limit: MOST }
      return [{ path, span: { start, end: span.start + chain.span.end }, values }]
    })
  },
}
