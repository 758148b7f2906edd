import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { SPAM_POLICIES } from '../sources.ts'
import { densityOf } from './density.ts'

/** Times in a hundred words, all inflected forms together. Source: Yoast, keyphrase density. */
const MOST = 3.5

/** A text that repeats its keyphrase; the GEO study found that this lowers visibility in answers as well. */
export const stuffedKeyphrase: Audit = {
  id: 'stuffed-keyphrase',
  family: 'keyphrase',
  importance: 'essential',
  grounds: SPAM_POLICIES,
  covers: ['yoast:keyphraseDensity'],
  check(subject) {
    const density = densityOf(subject)
    if (density === undefined) return undefined
    const { count, words, percent } = density
    if (percent <= MOST) return []
    const limit = Math.floor((words * MOST) / 100)
    return [findingAt('blocks', { keyphrase: subject.keyphrase?.text ?? '', count, words, limit })]
  },
}
