import { sliceOf } from '../../../../span.ts'
import { join } from '../../elision.ts'
import { neutralReporting } from '../../reporting.ts'
import { mainClause } from '../clause.ts'
import { compose } from '../compose.ts'
import { decapitalise } from '../decapitalise.ts'
import { isRootedInFrame, lastWord } from '../frame.ts'
import { tokensIn } from '../reframe.ts'
import type { EditRule } from './edit.ts'

const MOST_SOURCE_WORDS = 14

/**
 * « P, selon X » and « P, a indiqué X » as « Selon X, P »: where the frame says no more than who says so, at
 * the end of the sentence, and the verb no more than « dire ».
 */
export const sourceFirst: EditRule = (passage) => {
  const { statement, tree, text, quotes } = passage
  const { attribution } = statement
  if (attribution?.source === undefined || attribution.frame === 'reported' || isRootedInFrame(passage))
    return []
  if (quotes.length > 0 || (attribution.verb !== undefined && !neutralReporting.has(attribution.verb)))
    return []
  // Two turns before the subject keep the reader from the news.
  if (mainClause(tree)?.subject.first !== 0) return []
  const frame = tokensIn(tree, attribution.span)
  const source = sliceOf(text, attribution.source)
  const end = lastWord(tree.tokens)
  if (
    frame === undefined ||
    frame.first < 3 ||
    frame.last < end ||
    tree.tokens[frame.first - 1]?.form !== ','
  )
    return []
  const saysMore =
    /^(?:ils?|elles?|on|lui|eux)$/iu.test(source) || source.split(/\s+/u).length > MOST_SOURCE_WORDS
  const bare = tree.tokens.slice(frame.first, frame.last + 1).every(({ start, end: stop, upos, lemma }) => {
    const inSource =
      attribution.source !== undefined && attribution.source.start <= start && stop <= attribution.source.end
    return (
      inSource ||
      /^(?:AUX|PUNCT)$/u.test(upos) ||
      lemma === attribution.verb ||
      /^(?:selon|après|de)$/u.test(lemma)
    )
  })
  const clause = tree.tokens
    .slice(frame.first, frame.last + 1)
    .some(({ features }) => features.PronType === 'Rel')
  if (saysMore || !bare || clause) return []
  const lower = /^(?:L['’]|(?:Les?|La|Une?|Des|Du)(?!\p{L}))/u.test(source)
    ? source.charAt(0).toLowerCase() + source.slice(1)
    : source
  const opening = compose(text, tree, [{ first: 0, last: 0 }])
  return [
    [
      { range: { first: frame.first - 1, last: frame.last }, text: '' },
      { range: { first: 0, last: 0 }, text: `${join('Selon', lower)}, ${decapitalise(tree, 0, opening)}` },
    ],
  ]
}
