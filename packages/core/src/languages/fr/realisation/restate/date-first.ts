import { spanOfRange, type TokenRange, type Tree } from '../../../../reading/tree.ts'
import { covers, overlaps } from '../../../../span.ts'
import { capitalise } from '../../elision.ts'
import { mainClause } from '../clause.ts'
import { compose } from '../compose.ts'
import { decapitalise } from '../decapitalise.ts'
import { trimEdges } from '../trim.ts'
import { DATED, isDateAlone } from '../wording.ts'
import type { EditRule } from './edit.ts'

/**
 * « Le train a déraillé mercredi près de la gare » as « Mercredi, le train a déraillé près de la gare »: the
 * date of the main clause, where the sentence opens with its subject and has no other date.
 */
export const dateFirst: EditRule = (passage) => {
  const { tree, dates, text, statement } = passage
  const clause = mainClause(tree)
  if (clause === undefined || clause.subject.first !== 0 || clause.negated || dates.length !== 1) return []
  const reported = statement.attribution?.frame === 'reported'
  if ((statement.attribution !== undefined && !reported) || tree.tokens[0]?.upos === 'PRON') return []
  // A relative clause in the subject has a date of its own, and may be taken for the main clause.
  if (tree.tokens.slice(0, tree.root).some(({ features }) => features.PronType === 'Rel')) return []
  const found = tree.dependents(tree.root, 'obl', 'advmod', 'nmod').flatMap((index) => {
    const range = trimEdges(tree.tokens, tree.range(index))
    // Further from its verb the date may be of a noun: « le prochain pèlerinage en 2021 ».
    if (range === undefined || range.first !== tree.root + 1 || !tree.isProjective(index)) return []
    const span = spanOfRange(tree.tokens, range)
    const date = dates.find((mention) => covers(span, mention) && DATED.has(mention.kind))
    return date !== undefined && isDateAlone(passage, span, date) ? [range] : []
  })
  const [date] = found
  if (
    date === undefined ||
    tree.tokens[date.first - 1]?.form === ',' ||
    tree.tokens[date.last + 1]?.upos === 'CCONJ'
  )
    return []
  if (passage.quotes.some((quote) => overlaps(quote, spanOfRange(tree.tokens, date)))) return []
  if (!saysMore(tree, clause.predicate, date)) return []
  const words = capitalise(compose(text, tree, [date]))
  const opening = compose(text, tree, [{ first: 0, last: 0 }])
  return [
    [
      { range: date, text: '' },
      { range: { first: 0, last: 0 }, text: `${words}, ${decapitalise(tree, 0, opening)}` },
    ],
  ]
}

/** « Les faits se sont déroulés le 17 janvier »: the date is what the sentence has to say. */
const saysMore = ({ tokens }: Tree, predicate: number, date: TokenRange): boolean =>
  tokens.filter(
    ({ upos }, index) => index > predicate && (index < date.first || index > date.last) && upos !== 'PUNCT',
  ).length >= 2
