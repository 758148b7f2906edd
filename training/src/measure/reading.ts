import type { Reader } from '../../../packages/core/src/reading/model/reader.ts'
import { writeTagClass } from '../../../packages/core/src/reading/model/tagset.ts'
import type { GoldSentence } from '../treebank/conllu.ts'

/** Counts of words; the figures are shares of `words`. */
export interface Score {
  words: number
  upos: number
  features: number
  lemmas: number
  /** Right governor. */
  unlabelled: number
  /** Right governor and relation, subtypes left out. */
  labelled: number
  /** Right governor and relation with its subtype. */
  subtyped: number
}

export const emptyScore = (): Score => ({
  words: 0,
  upos: 0,
  features: 0,
  lemmas: 0,
  unlabelled: 0,
  labelled: 0,
  subtyped: 0,
})

/** Reads the gold words of each sentence and counts what is right. */
export function measureReading(sentences: readonly GoldSentence[], reader: Reader): Score {
  const score = emptyScore()
  for (const { words } of sentences) {
    const { words: read } = reader.read(words.map(({ form }) => form))
    words.forEach((gold, index) => {
      const guess = read[index]!
      score.words++
      if (guess.upos === gold.upos) score.upos++
      if (writeTagClass('X', guess.features) === writeTagClass('X', gold.features)) score.features++
      if (guess.lemma === gold.lemma) score.lemmas++
      if (guess.head !== gold.head) return
      score.unlabelled++
      if (universal(guess.relation) === universal(gold.relation)) score.labelled++
      if (guess.relation === gold.relation) score.subtyped++
    })
  }
  return score
}

export const universal = (relation: string): string => relation.split(':')[0]!
