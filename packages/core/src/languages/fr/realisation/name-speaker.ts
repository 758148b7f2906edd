import type { TokenRange } from '../../../reading/tree.ts'
import { covers, type Span } from '../../../span.ts'
import type { Passage } from '../../realisation.ts'
import { compose } from './compose.ts'
import { shortSource, tokensIn } from './reframe.ts'

const PRONOUN = /^-(?:t-)?(?:ils?|elles?)$/iu

/**
 * « …, a-t-elle ajouté » as « …, a ajouté Martine Delorme »: who speaks by name, where the statement has only a
 * pronoun for whom the reading found among those named before. Undefined for any other statement.
 */
export function nameSpeaker(passage: Passage): string | undefined {
  const { statement, tree, text } = passage
  const { attribution } = statement
  const { span } = tree.sentence
  if (attribution?.frame !== 'inverted' || attribution.source === undefined) return undefined
  if (
    attribution.source.end > statement.start ||
    statement.start !== span.start ||
    statement.end !== span.end
  )
    return undefined
  const source = shortSource(passage, attribution.source)
  const frame = tokensIn(tree, attribution.span)
  if (source === undefined || frame === undefined) return undefined
  const pronoun = tree.tokens.findIndex(
    ({ form }, index) => index >= frame.first && index <= frame.last && PRONOUN.test(form),
  )
  if (pronoun < 1 || isFarFrom(passage, attribution.source) || hasOtherPronoun(passage, frame))
    return undefined
  const [verb, next] = [tree.tokens[pronoun - 1], tree.tokens[pronoun + 1]]
  const compound = /^(?:avoir|être)$/u.test(verb?.lemma ?? '')
  if (verb?.features.Mood === undefined || (compound && next?.features.VerbForm !== 'Part')) return undefined
  const plural = /s$/iu.test(tree.tokens[pronoun]?.form ?? '')
  if (plural !== isPlural(source)) return undefined
  const end = compound ? pronoun + 1 : pronoun
  return compose(text, tree, [
    { first: 0, last: pronoun - 1 },
    ...(compound ? [{ first: end, last: end }] : []),
    source,
    ...(end < tree.tokens.length - 1 ? [{ first: end + 1, last: tree.tokens.length - 1 }] : []),
  ])
}

/** Over the end of a paragraph a pronoun may have come to stand for somebody else. */
const isFarFrom = ({ text, statement }: Passage, source: Span): boolean =>
  text.slice(source.end, statement.start).includes('\n')

/** « Une chanson qu’elle chante encore : « … », dit-elle » goes on with whom the sentence is about. */
const hasOtherPronoun = ({ tree, quotes }: Passage, frame: TokenRange): boolean =>
  tree.tokens.some(
    (token, index) =>
      (index < frame.first || index > frame.last) &&
      /^(?:ils?|elles?)$/iu.test(token.form) &&
      !quotes.some((quote) => covers(quote, token)),
  )

const isPlural = (source: string): boolean =>
  /^(?:[ld]es|plusieurs|certaine?s|deux|trois|quatre|cinq|six|quelques|\d+) /iu.test(source) ||
  / et /u.test(source)
