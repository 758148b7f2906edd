import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { descriptionOf } from '../search/description-of.ts'
import { SPAM_POLICIES } from '../sources.ts'
import { wordsOf } from '../words-of.ts'

const MOST = 2

/** A description that repeats the keyphrase. */
export const stuffedDescription: Audit = {
  id: 'stuffed-description',
  family: 'keyphrase',
  importance: 'advised',
  grounds: SPAM_POLICIES,
  covers: ['yoast:metaDescriptionKeyword'],
  check({ page, keyphrase }) {
    const description = descriptionOf(page)
    if (keyphrase === undefined || keyphrase.isEmpty || description === undefined) return undefined
    const count = keyphrase.countIn(wordsOf(description.text))
    return count > MOST
      ? [
          findingAt(
            description.path,
            { keyphrase: keyphrase.text, count, limit: MOST },
            description.text.length,
          ),
        ]
      : []
  },
}
