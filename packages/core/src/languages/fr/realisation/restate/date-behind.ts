import { spanOfRange } from '../../../../reading/tree.ts'
import { covers } from '../../../../span.ts'
import { capitalise } from '../../elision.ts'
import { mainClause } from '../clause.ts'
import { compose } from '../compose.ts'
import { decapitalise } from '../decapitalise.ts'
import { trimEdges } from '../trim.ts'
import type { EditRule } from './edit.ts'

const DATED = new Set(['day', 'month', 'year', 'weekday'])

/**
 * « Mardi, le maire a inauguré la gare » as « Le maire a inauguré mardi la gare »: a date alone before the
 * subject goes behind the verb, where an object or a clause follows.
 */
export const dateBehind: EditRule = (passage) => {
  const { tree, dates, text, statement } = passage
  const clause = mainClause(tree)
  if (clause === undefined || clause.subject.first < 2 || clause.negated) return []
  if (statement.attribution !== undefined && statement.attribution.frame !== 'reported') return []
  const comma = clause.subject.first - 1
  const lead = trimEdges(tree.tokens, { first: 0, last: comma })
  if (lead === undefined || tree.tokens[comma]?.form !== ',' || lead.last !== comma - 1) return []
  const span = spanOfRange(tree.tokens, lead)
  const date = dates.find((mention) => covers(span, mention) && DATED.has(mention.kind))
  const alone = date !== undefined && date.end === span.end && date.start - span.start <= 3
  const next = tree.tokens[clause.predicate + 1]
  const follows = next?.upos === 'DET' || /^(?:que|qu['’])$/u.test(next?.form ?? '')
  if (!alone || !follows || tree.tokens[clause.predicate]?.upos !== 'VERB') return []
  const words = decapitalise(tree, 0, compose(text, tree, [lead]))
  const subject = compose(text, tree, [{ first: clause.subject.first, last: clause.subject.first }])
  return [
    [
      { range: { first: 0, last: clause.subject.first }, text: capitalise(subject) },
      { range: { first: clause.predicate + 1, last: clause.predicate }, text: words },
    ],
  ]
}
