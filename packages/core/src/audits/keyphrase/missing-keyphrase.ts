import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'

/** An article that nobody gave a keyphrase, or one of function words only. */
export const missingKeyphrase: Audit = {
  id: 'missing-keyphrase',
  family: 'keyphrase',
  importance: 'essential',
  grounds: YOAST,
  covers: ['yoast:keyphraseLength', 'yoast:functionWordsInKeyphrase'],
  check({ keyphrase }) {
    if (keyphrase === undefined) return undefined
    return keyphrase.isEmpty
      ? [findingAt('keyphrase', { keyphrase: keyphrase.text }, keyphrase.text.length)]
      : []
  },
}
