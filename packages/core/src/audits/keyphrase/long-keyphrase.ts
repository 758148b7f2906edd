import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'

/** Content words. */
const MOST = 4

/** A keyphrase that is longer than what people type. */
export const longKeyphrase: Audit = {
  id: 'long-keyphrase',
  family: 'keyphrase',
  importance: 'minor',
  grounds: YOAST,
  covers: ['yoast:keyphraseLength'],
  check({ keyphrase }) {
    if (keyphrase === undefined || keyphrase.isEmpty) return undefined
    const { text, words } = keyphrase
    return words.length > MOST
      ? [findingAt('keyphrase', { keyphrase: text, words: words.length, limit: MOST }, text.length)]
      : []
  },
}
