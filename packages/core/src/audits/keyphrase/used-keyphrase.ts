import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'
import { folded } from '../words-of.ts'

/** A keyphrase that another article of the archive has already. */
export const usedKeyphrase: Audit = {
  id: 'used-keyphrase',
  family: 'keyphrase',
  importance: 'advised',
  grounds: YOAST,
  covers: ['yoast:usedKeywords'],
  check({ page, keyphrase, usedKeyphrases }) {
    if (keyphrase === undefined || keyphrase.isEmpty || usedKeyphrases === undefined) return undefined
    const other = usedKeyphrases.get(folded(keyphrase.text))
    return other === undefined || other === page.url
      ? []
      : [findingAt('keyphrase', { keyphrase: keyphrase.text, other }, keyphrase.text.length)]
  },
}
