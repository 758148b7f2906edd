import { overlaps } from '../../span.ts'
import { claimTexts } from '../../verification/claims.ts'
import type { ClauseRule } from '../clause-rule.ts'
import { findPhrase } from '../mentions-phrase.ts'
import { readPhrases } from '../read-phrases.ts'
import { wordsToAvoid } from './words-to-avoid.ts'

/** « utilise les mots sobriété et chauffage », « mention "heat pump" ». Any inflection counts. */
export const wordsToUse: ClauseRule<'words-to-use'> = {
  kind: 'words-to-use',
  read(text, words) {
    const avoided = wordsToAvoid.read(text, words)
    return readPhrases(
      text,
      words,
      `(?:${words.use})(?: (?:${words.termLabels})|(?= " ))|(?:${words.useLabels})(?= [:="])`,
    )
      .filter(({ stretch }) => !avoided.some((other) => overlaps(stretch, other.stretch)))
      .map(({ phrases, stretch }) => ({ clause: { kind: 'words-to-use', phrases }, stretch }))
  },
  check({ phrases }, { article }, language) {
    const texts = claimTexts({ ...article, structuredData: {} })
    const missing = phrases.filter(
      (phrase) => !texts.some(({ sentence }) => findPhrase(sentence.text, phrase, language) !== undefined),
    )
    return {
      met: missing.length === 0,
      values: { used: phrases.length - missing.length, limit: phrases.length, missing: missing.join(', ') },
    }
  },
}
