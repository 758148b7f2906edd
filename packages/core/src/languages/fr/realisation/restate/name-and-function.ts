import type { Token } from '../../../../reading/reading.ts'
import { spanOfRange, type TokenRange } from '../../../../reading/tree.ts'
import { overlaps } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { Passage } from '../../../realisation.ts'
import { isIndividual } from '../../human.ts'
import { mainClause } from '../clause.ts'
import { compose } from '../compose.ts'
import { decapitalise } from '../decapitalise.ts'
import type { EditRule } from './edit.ts'

const MOST_WORDS_OF_A_FUNCTION = 12
const MOST_WORDS_OF_A_NAME = 4

/**
 * « Le ministre de la Santé Olivier Véran a … » and « Le ministre de la Santé, Olivier Véran, a … » as « Olivier
 * Véran, le ministre de la Santé, a … »: a subject that opens the sentence with a function and ends on a name.
 */
export const nameAndFunction: EditRule = (passage, lexicon) => {
  const { tree, text, quotes } = passage
  const clause = mainClause(tree)
  if (clause === undefined || clause.subject.first !== 0) return []
  const { first } = clause.subject
  const last = clause.group.first - 1
  const name = nameIn(passage, { first, last }, lexicon)
  if (
    name === undefined ||
    quotes.some((quote) => overlaps(quote, spanOfRange(tree.tokens, { first, last })))
  )
    return []
  const title = {
    first,
    last: tree.tokens[name.first - 1]?.form === ',' ? name.first - 2 : name.first - 1,
  }
  if (!isFunction(tree.tokens.slice(title.first, title.last + 1), lexicon)) return []
  const office = decapitalise(tree, first, compose(text, tree, [title]))
  return [[{ range: { first, last }, text: `${compose(text, tree, [name])}, ${office},` }]]
}

/** The name of a person at the end of a subject, set off by two commas or by none. */
function nameIn(
  { tree: { tokens } }: Passage,
  { first, last }: TokenRange,
  lexicon: Lexicon,
): TokenRange | undefined {
  const closed = tokens[last]?.form === ','
  const end = closed ? last - 1 : last
  let start = end
  while (start - 1 > first && isOfName(tokens[start - 1]) && end - start < MOST_WORDS_OF_A_NAME) start--
  while (start < end && !isGiven(tokens[start], lexicon)) start++
  const opened = tokens[start - 1]?.form === ','
  return start < end && opened === closed && isOfName(tokens[end]) ? { first: start, last: end } : undefined
}

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === 'PROPN' || token.upos === 'X') && /^\p{Lu}/u.test(token.form)

/** « Olivier », « Jean-Pierre ». */
const isGiven = (token: Token | undefined, lexicon: Lexicon): boolean => {
  const [first = ''] = token?.form.split('-') ?? []
  return lexicon.analyse(first).some(({ name }) => name === 'given')
}

/** « le ministre de la Santé »: a definite article, a noun of one person, no comma and nobody else. */
function isFunction(words: readonly Token[], lexicon: Lexicon): boolean {
  const [article] = words
  const noun = words.find(({ upos }) => upos === 'NOUN')
  return (
    article?.features.Definite === 'Def' &&
    article.upos === 'DET' &&
    noun?.features.Number !== 'Plur' &&
    noun !== undefined &&
    isIndividual(noun.lemma, lexicon) &&
    words.length <= MOST_WORDS_OF_A_FUNCTION &&
    words.every(
      ({ form, upos }) => upos !== 'PUNCT' && upos !== 'VERB' && !/^(?:et|ou|qui|que|dont)$/iu.test(form),
    )
  )
}
