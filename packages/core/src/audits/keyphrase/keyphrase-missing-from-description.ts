import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { descriptionOf } from '../search/description-of.ts'
import { SNIPPETS } from '../sources.ts'
import { wordsOf } from '../words-of.ts'

/** A description without all the words of the keyphrase or of one of its fellows. */
export const keyphraseMissingFromDescription: Audit = {
  id: 'keyphrase-missing-from-description',
  family: 'keyphrase',
  importance: 'advised',
  grounds: SNIPPETS,
  covers: ['yoast:metaDescriptionKeyword'],
  check({ page, keyphrase, secondaryKeyphrases }) {
    const description = descriptionOf(page)
    if (keyphrase === undefined || keyphrase.isEmpty || description === undefined) return undefined
    const words = wordsOf(description.text)
    return [keyphrase, ...secondaryKeyphrases].some((phrase) => phrase.shareIn(words) === 1)
      ? []
      : [findingAt(description.path, { keyphrase: keyphrase.text }, description.text.length)]
  },
}
