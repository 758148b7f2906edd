import type { Tree } from '../../../reading/tree.ts'
import { spanOfRange } from '../../../reading/tree.ts'
import { overlaps } from '../../../span.ts'
import type { Passage, SubheadingDraft } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { compose } from './compose.ts'
import { trimEdges } from './trim.ts'

const FEWEST_WORDS = 3
const MOST_WORDS = 9
const ROLES = ['nsubj', 'obj'] as const

/**
 * The noun phrases that a sentence is about, as plain headings: its subject, its object. Only such as say
 * something by themselves: an article, a noun and what describes it.
 */
export function nounHeadings(passage: Passage): readonly SubheadingDraft[] {
  const { tree, text, quotes } = passage
  return ROLES.flatMap((relation, rank) =>
    tree.dependents(tree.root, relation).flatMap((index) => {
      const range = trimEdges(tree.tokens, tree.range(index))
      if (range === undefined || !tree.isProjective(index) || !describes(tree, index, range.first)) return []
      if (quotes.some((quote) => overlaps(quote, spanOfRange(tree.tokens, range)))) return []
      const words = compose(text, tree, [range])
      const count = words.split(' ').length
      if (count < FEWEST_WORDS || count > MOST_WORDS || /[,;:()«»"]| (?:qui|que|dont|où) /u.test(words))
        return []
      return [{ text: capitalise(words), weight: 0.42 - rank * 0.05 }]
    }),
  )
}

/** « Un impressionnant déploiement de l’armée », not « Son retour » nor « Le retour ». */
function describes(tree: Tree, head: number, first: number): boolean {
  const opening = tree.tokens[first]
  const article =
    opening?.upos === 'DET' && opening.features.Poss !== 'Yes' && opening.features.PronType !== 'Dem'
  const detail = tree.dependents(head, 'amod', 'nmod', 'acl', 'appos').some((index) => index > head)
  return tree.tokens[head]?.upos === 'NOUN' && article && detail
}
