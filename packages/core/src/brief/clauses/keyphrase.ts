import { overlaps } from '../../span.ts'
import { claimTexts } from '../../verification/claims.ts'
import type { ClauseRule, ReadClause } from '../clause-rule.ts'
import { contentWords, findPhrase, shareMentioned } from '../mentions-phrase.ts'
import { readPhrases } from '../read-phrases.ts'

/**
 * « mot-clé principal : transition énergétique », « keywords: a, b, c ». Where the brief does not say
 * which, the first phrase is the main one and the others are secondary. The main keyphrase must be the
 * article's own, or all its words stand in the headline or title tag; a secondary one stands anywhere.
 */
export const keyphrase: ClauseRule<'keyphrase'> = {
  kind: 'keyphrase',
  read(text, words) {
    const main = readPhrases(text, words, `${words.mainKeyphrase}`)
    const secondary = readPhrases(text, words, words.secondaryKeyphrases)
    const either = readPhrases(text, words, words.keyphrases).filter(
      ({ stretch }) => ![...main, ...secondary].some((other) => overlaps(stretch, other.stretch)),
    )
    const hasMain = main.length > 0
    return [
      ...main.flatMap(({ phrases, stretch }) =>
        phrases.map((phrase, index) => clauseOf(phrase, index === 0, stretch)),
      ),
      ...secondary.flatMap(({ phrases, stretch }) =>
        phrases.map((phrase) => clauseOf(phrase, false, stretch)),
      ),
      ...either.flatMap(({ phrases, stretch }, group) =>
        phrases.map((phrase, index) => clauseOf(phrase, !hasMain && group === 0 && index === 0, stretch)),
      ),
    ]
  },
  check({ role, phrase }, { article }, language) {
    if (role === 'main') {
      const words = contentWords(phrase, language)
      const own = findPhrase(article.keyphrase, phrase, language) !== undefined
      const titles = [article.headline, article.titleTag].some(
        ({ text }) => shareMentioned(text, words, language) === 1,
      )
      return {
        met: own || titles,
        values: { phrase, keyphrase: article.keyphrase, inTitle: titles },
        path: 'headline',
      }
    }
    const place = claimTexts({ ...article, structuredData: {} }).find(
      ({ sentence }) => findPhrase(sentence.text, phrase, language) !== undefined,
    )
    return {
      met: place !== undefined,
      values: { phrase },
      ...(place === undefined ? {} : { path: place.path }),
    }
  },
}

const clauseOf = (phrase: string, isMain: boolean, stretch: ReadClause['stretch']): ReadClause => ({
  clause: { kind: 'keyphrase', role: isMain ? 'main' : 'secondary', phrase },
  stretch,
})
