import { spanOfRange, type TokenRange } from '../../../reading/tree.ts'
import { overlaps } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import { APPOSITION, type Passage } from '../../realisation.ts'
import { isIndividual, isPersonName } from '../human.ts'
import { compose } from './compose.ts'
import { isRootedInFrame } from './frame.ts'
import { shortSource } from './reframe.ts'
import { trimEdges } from './trim.ts'

/** « Evil Corp, un groupement de pirates informatiques, »: what a sentence says in passing of a name. */
export interface Apposition {
  /** See `Fact`. */
  readonly fact: number
  readonly name: string
  /** With its indefinite article. */
  readonly description: string
  /** The description is one of a person. */
  readonly person: boolean
  readonly source?: string
}

const FEWEST_WORDS = 3
const MOST_WORDS = 24

/** Descriptions between commas behind the name of a thing; those of people make up a table of their own. */
export function appositionsOf(passage: Passage, lexicon: Lexicon): readonly Apposition[] {
  const { tree, text, quotes, statement } = passage
  if (statement.quoted || isRootedInFrame(passage)) return []
  const source = statement.attribution?.source
  const short = source === undefined ? undefined : shortSource(passage, source)
  if (source !== undefined && short === undefined) return []
  return tree.tokens.flatMap((token, index) => {
    if (token.relation !== 'appos' || token.upos !== 'NOUN' || tree.tokens[token.head]?.upos !== 'PROPN')
      return []
    const range = trimEdges(tree.tokens, tree.range(index))
    const name = nameEndingBefore(passage, range?.first ?? 0, token.head)
    if (range === undefined || name === undefined || !tree.isProjective(index)) return []
    const opening = tree.tokens[range.first]
    // « pour la France, des sombres prévisions » speaks of something else.
    if (token.features.Number === 'Plur' && tree.dependents(token.head, 'conj').length === 0) return []
    const words = compose(text, tree, [range])
    const size = words.split(' ').length
    if (
      opening?.features.Definite !== 'Ind' ||
      size < FEWEST_WORDS ||
      size > MOST_WORDS ||
      /[;:()«"]/u.test(words)
    )
      return []
    if (
      isPersonName(tree, token.head, lexicon) ||
      quotes.some((quote) => overlaps(quote, spanOfRange(tree.tokens, range)))
    )
      return []
    return [
      {
        fact: APPOSITION + index,
        name: compose(text, tree, [name]),
        description: words,
        person: isIndividual(token.lemma, lexicon),
        ...(short === undefined ? {} : { source: short }),
      },
    ]
  })
}

/** The name right before the comma, from its first word; none where anything else stands there. */
function nameEndingBefore({ tree }: Passage, first: number, head: number): TokenRange | undefined {
  const { tokens } = tree
  if (tokens[first - 1]?.form !== ',' || tokens[first - 2]?.upos !== 'PROPN') return undefined
  const last = first - 2
  const names = tokens.slice(head, last + 1).every(({ upos }) => upos === 'PROPN' || upos === 'X')
  return names && head <= last ? { first: head, last } : undefined
}
