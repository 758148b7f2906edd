import { overlaps } from '../../span.ts'
import type { ClauseRule } from '../clause-rule.ts'
import { isWithin } from '../quantities.ts'
import { readTextLengths, type TextLength } from './text-length.ts'

/**
 * « titre de 60 caractères maximum », « title tag under 60 characters ». A clause that names the title
 * tag is about it alone; « titre » is the headline and the title tag alike.
 */
export const titleLength: ClauseRule<'title-length'> = {
  kind: 'title-length',
  read(text, words) {
    const tags = readTextLengths(text, words, words.titleTag)
    const headlines = readTextLengths(text, words, words.headline).filter(
      ({ stretch }) => !tags.some((tag) => overlaps(tag.stretch, stretch)),
    )
    const clauseOf = ({ bound, characters, ...places }: TextLength, element?: 'title-tag') => ({
      clause: {
        kind: 'title-length',
        bound,
        characters,
        ...(element === undefined ? {} : { element }),
      } as const,
      ...places,
    })
    return [
      ...tags.map((tag) => clauseOf(tag, 'title-tag')),
      ...headlines.map((headline) => clauseOf(headline)),
    ]
  },
  check({ bound, characters, element }, { article: { headline, titleTag } }) {
    const measured = [
      { path: 'titleTag', length: titleTag.text.length },
      ...(element === undefined ? [{ path: 'headline', length: headline.text.length }] : []),
    ]
    const missed = measured.find(({ length }) => !isWithin(length, bound, characters))
    return {
      met: missed === undefined,
      values: { characters: (missed ?? measured[0]!).length, limit: characters, bound },
      path: (missed ?? measured[0]!).path,
    }
  },
}
