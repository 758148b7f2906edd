import { capitalise } from '../../elision.ts'
import { mainClause } from '../clause.ts'
import { compose } from '../compose.ts'
import type { EditRule } from './edit.ts'

const FEWEST_WORDS = 6

/**
 * « Le pont a fermé et les secours ont évacué le quartier » as two sentences: a second main clause with a
 * subject that is a noun, joined by « et », both long enough to stand alone.
 */
export const ownSentence: EditRule = ({ tree, text, statement, quotes }) => {
  const { tokens } = tree
  if (statement.attribution !== undefined || quotes.length > 0 || mainClause(tree) === undefined) return []
  const conjuncts = tree
    .dependents(tree.root, 'conj')
    .filter((index) => tree.dependents(index, 'nsubj').length > 0)
  const [index, ...others] = conjuncts
  if (index === undefined || others.length > 0 || !tree.isProjective(index)) return []
  const clause = mainClause(tree, index)
  const { first } = tree.range(index)
  const opening = tokens[first]?.form === ',' ? first + 1 : first
  const joint = tokens[opening]
  if (clause === undefined || joint?.form !== 'et' || clause.subject.first !== opening + 1) return []
  if (
    tree.range(index).last < tokens.length - 2 ||
    opening < FEWEST_WORDS ||
    tokens.length - opening < FEWEST_WORDS + 2
  )
    return []
  const subject = capitalise(compose(text, tree, [{ first: opening + 1, last: opening + 1 }]))
  return [[{ range: { first, last: opening + 1 }, text: `. ${subject}` }]]
}
