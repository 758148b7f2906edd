import { claimTexts } from '../../verification/claims.ts'
import type { ClauseRule } from '../clause-rule.ts'
import { findPhrase } from '../mentions-phrase.ts'
import { readPhrases } from '../read-phrases.ts'

/** « évite les mots crise et drame », « do not use the word "crash" ». Any inflection counts. */
export const wordsToAvoid: ClauseRule<'words-to-avoid'> = {
  kind: 'words-to-avoid',
  read: (text, words) =>
    readPhrases(
      text,
      words,
      `(?:${words.avoid})(?: (?:${words.termLabels})|(?= " ))|(?:${words.avoidLabels})(?= [:="])`,
    ).map(({ phrases, stretch }) => ({
      clause: { kind: 'words-to-avoid', phrases },
      stretch,
    })),
  check({ phrases }, { article }, language) {
    const found = claimTexts(article).flatMap(({ path, sentence }) =>
      phrases
        .filter((phrase) => findPhrase(sentence.text, phrase, language) !== undefined)
        .map((phrase) => ({ path, phrase })),
    )
    const first = found[0]
    return {
      met: first === undefined,
      values: {
        found: [...new Set(found.map(({ phrase }) => phrase))].join(', '),
        count: found.length,
        limit: 0,
      },
      ...(first === undefined ? {} : { path: first.path }),
    }
  },
}
