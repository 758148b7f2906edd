import { memoiseFor } from '../../memoise.ts'
import type { Subject } from '../subject.ts'

export interface Density {
  /** How often the keyphrase stands in sentences and subheadings. */
  readonly count: number
  readonly words: number
  /** Times in a hundred words. */
  readonly percent: number
}

/** Fewer words tell nothing of a density. */
const FEWEST_WORDS = 100

/** Undefined without a keyphrase, or where the text is too short. */
export const densityOf = (subject: Subject): Density | undefined => computed(subject, undefined)

const computed = memoiseFor(({ prose, keyphrase }: Subject, _: undefined): Density | undefined => {
  if (keyphrase === undefined || keyphrase.isEmpty || prose.words < FEWEST_WORDS) return undefined
  const count = prose.sentences.reduce((sum, { words }) => sum + keyphrase.countIn(words), 0)
  return { count, words: prose.words, percent: (count / prose.words) * 100 }
})
