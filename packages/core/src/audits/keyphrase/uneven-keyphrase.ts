import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'

/** Fewer sentences have no parts to speak of. */
const FEWEST_SENTENCES = 15
/** Share of the sentences that may follow each other without a word of the topic. */
const MOST = 0.3
/** A sentence is on topic with half of the words of a keyphrase. */
const ENOUGH = 0.5

/** A long stretch of sentences in which neither the keyphrase nor one of its fellows is named. */
export const unevenKeyphrase: Audit = {
  id: 'uneven-keyphrase',
  family: 'keyphrase',
  importance: 'minor',
  grounds: YOAST,
  covers: ['yoast:keyphraseDistribution'],
  check({ prose, keyphrase, secondaryKeyphrases }) {
    const { sentences } = prose
    if (keyphrase === undefined || keyphrase.isEmpty || sentences.length < FEWEST_SENTENCES) return undefined
    const phrases = [keyphrase, ...secondaryKeyphrases]
    let [longest, start, run] = [0, 0, 0]
    for (const [index, { words }] of sentences.entries()) {
      run = phrases.some((phrase) => phrase.shareIn(words) >= ENOUGH) ? 0 : run + 1
      if (run > longest) [longest, start] = [run, index - run + 1]
    }
    const limit = Math.floor(sentences.length * MOST)
    if (longest <= limit) return []
    const values = { keyphrase: keyphrase.text, sentences: longest, total: sentences.length, limit }
    return [findingAt(sentences[start]!.path, values)]
  },
}
