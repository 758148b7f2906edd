import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'
import { densityOf } from './density.ts'

/** Times in a hundred words. */
const LEAST = 0.5

/** A text that hardly names its keyphrase. A sentence has it where it has all of its words. */
export const sparseKeyphrase: Audit = {
  id: 'sparse-keyphrase',
  family: 'keyphrase',
  importance: 'advised',
  grounds: YOAST,
  covers: ['yoast:keyphraseDensity'],
  check(subject) {
    const density = densityOf(subject)
    if (density === undefined) return undefined
    const { count, words, percent } = density
    if (percent >= LEAST) return []
    const limit = Math.ceil((words * LEAST) / 100)
    return [findingAt('blocks', { keyphrase: subject.keyphrase?.text ?? '', count, words, limit })]
  },
}
