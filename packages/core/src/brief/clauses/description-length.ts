import type { ClauseRule } from '../clause-rule.ts'
import { isWithin } from '../quantities.ts'
import { readTextLengths } from './text-length.ts'

/** « méta-description de 155 caractères », « meta description under 150 characters ». */
export const descriptionLength: ClauseRule<'description-length'> = {
  kind: 'description-length',
  read: (text, words) =>
    readTextLengths(text, words, words.description).map(({ bound, characters, ...places }) => ({
      clause: { kind: 'description-length', bound, characters },
      ...places,
    })),
  check({ bound, characters }, { article }) {
    const measured = article.description.text.length
    return {
      met: isWithin(measured, bound, characters),
      values: { characters: measured, limit: characters, bound },
      path: 'description',
    }
  },
}
