import { foldWord } from '../../../packages/core/src/reading/model/word-info.ts'
import type { GoldSentence } from '../treebank/conllu.ts'

/** A word met less often says nothing. */
const MIN_COUNT = 4
/** Tags rarer than this share of a word are slips. */
const MIN_SHARE = 0.02

/** Words often met, with the parts of speech they were met in, commonest first. */
export function learnAmbiguities(sentences: readonly GoldSentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { words } of sentences) {
    for (const { form, upos } of words) {
      const word = foldWord(form)
      const tags = counts.get(word) ?? new Map<string, number>()
      counts.set(word, tags)
      tags.set(upos, (tags.get(upos) ?? 0) + 1)
    }
  }
  const ambiguities = new Map<string, string>()
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0)
    if (total < MIN_COUNT) continue
    const kept = [...tags].filter(([, count]) => count >= total * MIN_SHARE)
    kept.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    ambiguities.set(word, kept.map(([tag]) => tag).join())
  }
  return ambiguities
}
