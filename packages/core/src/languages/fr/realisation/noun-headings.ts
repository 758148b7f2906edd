import { spanOfRange, type Tree } from '../../../reading/tree.ts'
import { overlaps } from '../../../span.ts'
import type { Passage, SubheadingDraft } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { phraseAgrees } from './clause.ts'
import { compose } from './compose.ts'
import { trimEdges } from './trim.ts'

const FEWEST_WORDS = 3
const MOST_WORDS = 9
/** What the sentence is about weighs more than what is only in it. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^nsubj/u, 0.42],
  [/^obj$/u, 0.37],
  [/^(?:obl|appos|conj)/u, 0.3],
]

/**
 * The noun phrases of a sentence as plain headings, its subject first. Only such as say something by
 * themselves: an article, a noun and what describes it.
 */
export function nounHeadings(passage: Passage): readonly SubheadingDraft[] {
  const { tree } = passage
  return tree.tokens.flatMap((token, index) => {
    const weight = WEIGHTS.find(([relation]) => relation.test(token.relation))?.[1]
    const words = weight === undefined ? undefined : phraseAt(passage, index)
    return weight === undefined || words === undefined ? [] : [{ text: capitalise(words), weight }]
  })
}

/** The phrase under a noun without its preposition; undefined where it says nothing alone. */
function phraseAt({ tree, text, quotes, dates }: Passage, index: number): string | undefined {
  const whole = trimEdges(tree.tokens, tree.range(index))
  if (whole === undefined || !tree.isProjective(index) || !phraseAgrees(tree, index)) return undefined
  const [preposition] = tree.dependents(index, 'case')
  const range = preposition === whole.first ? { first: whole.first + 1, last: whole.last } : whole
  const span = spanOfRange(tree.tokens, range)
  if (!describes(tree, index, range.first) || [...quotes, ...dates].some((one) => overlaps(one, span)))
    return undefined
  const words = compose(text, tree, [range])
  const count = words.split(' ').length
  return count < FEWEST_WORDS || count > MOST_WORDS || /[,;:()«»"]| (?:qui|que|dont|où) /u.test(words)
    ? undefined
    : words
}

/** « Un impressionnant déploiement de l’armée », not « Son retour » nor « Le retour ». */
function describes(tree: Tree, head: number, first: number): boolean {
  const opening = tree.tokens[first]
  const article =
    opening?.upos === 'DET' && opening.features.Poss !== 'Yes' && opening.features.PronType === 'Art'
  const detail = tree.dependents(head, 'amod', 'nmod', 'acl', 'appos').some((index) => index > head)
  return tree.tokens[head]?.upos === 'NOUN' && article && detail
}
