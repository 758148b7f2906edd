import { countArticleCharacters } from '../../writing/count-words.ts'
import type { ClauseRule } from '../clause-rule.ts'
import { isWithin, readQuantities } from '../quantities.ts'

/** No title and no description is this long: from here on, the article is meant. Characters. */
const MIN_WHOLE = 500

/** « 4 000 signes espaces compris », « 3500 characters max »: how the French press measures a text. */
export const characters: ClauseRule<'characters'> = {
  kind: 'characters',
  read: (text, words) =>
    readQuantities(text, words, words.characters)
      .filter(({ value }) => value >= MIN_WHOLE)
      .map(({ start, end, bound, value }) => ({
        clause: { kind: 'characters', bound: bound ?? 'about', characters: Math.round(value) },
        stretch: { start, end },
      })),
  check({ bound, characters: limit }, { article }) {
    const measured = countArticleCharacters(article)
    return { met: isWithin(measured, bound, limit), values: { characters: measured, limit, bound } }
  },
}
