import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { ADDRESSES } from '../sources.ts'
import { wordsOf } from '../words-of.ts'

/** Phrases of so many words must all be there; of longer ones more than half. */
const SHORT = 2

/** An address without the words of the keyphrase. */
export const keyphraseMissingFromSlug: Audit = {
  id: 'keyphrase-missing-from-slug',
  family: 'keyphrase',
  importance: 'minor',
  grounds: ADDRESSES,
  covers: ['yoast:slugKeyword'],
  check({ page, keyphrase }) {
    if (keyphrase === undefined || keyphrase.isEmpty || page.slug === undefined) return undefined
    const share = keyphrase.shareIn(wordsOf(page.slug))
    const isThere = keyphrase.words.length <= SHORT ? share === 1 : share > 0.5
    return isThere
      ? []
      : [findingAt('slug', { keyphrase: keyphrase.text, slug: page.slug }, page.slug.length)]
  },
}
