import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { STARTER_GUIDE } from '../sources.ts'
import { wordsOf } from '../words-of.ts'

/** A title without all the words of the keyphrase. */
export const keyphraseMissingFromTitle: Audit = {
  id: 'keyphrase-missing-from-title',
  family: 'keyphrase',
  importance: 'essential',
  grounds: STARTER_GUIDE,
  covers: ['yoast:keyphraseInSEOTitle'],
  check({ page, keyphrase }) {
    const title = page.titles[0]
    if (keyphrase === undefined || keyphrase.isEmpty || title === undefined) return undefined
    return keyphrase.shareIn(wordsOf(title.text)) === 1
      ? []
      : [findingAt(title.path, { keyphrase: keyphrase.text, title: title.text }, title.text.length)]
  },
}
