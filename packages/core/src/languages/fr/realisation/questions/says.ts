import type { Passage, QuestionDraft } from '../../../realisation.ts'
import { WHOLE } from '../../../realisation.ts'
import { mainClause } from '../clause.ts'
import { compose } from '../compose.ts'
import { decapitalise } from '../decapitalise.ts'
import { lastWord } from '../frame.ts'
import { shortSource } from '../reframe.ts'
import { trimEdges } from '../trim.ts'
import { answerOf, questionOf } from './ask.ts'

const MOST_ANSWER_WORDS = 32

/** « Qu’a déclaré la société ? — Qu’elle n’était au courant d’aucune utilisation abusive. » */
export function says(passage: Passage): QuestionDraft | undefined {
  const { statement, tree, text } = passage
  const { attribution } = statement
  if (attribution?.frame !== 'reported' || attribution.source === undefined || statement.quoted)
    return undefined
  const clause = mainClause(tree)
  const inner = tree.dependents(tree.root, 'ccomp').find((index) => index > tree.root)
  const range = inner === undefined ? undefined : trimEdges(tree.tokens, tree.range(inner))
  if (clause === undefined || range === undefined || range.last < lastWord(tree.tokens) || clause.negated)
    return undefined
  if (clause.group.first < clause.finite || tree.tokens[range.first]?.lemma !== 'que') return undefined
  const source = shortSource(passage, attribution.source)
  const answer = compose(text, tree, [range])
  if (source === undefined || answer.split(' ').length > MOST_ANSWER_WORDS) return undefined
  const subject = decapitalise(tree, clause.subject.first, source)
  const question = questionOf(
    compose(text, tree, ['Que', { first: clause.finite, last: clause.predicate }, subject]),
  )
  return question === undefined
    ? undefined
    : { fact: WHOLE, question, answers: [{ fact: WHOLE, text: answerOf(answer, undefined) }], weight: 0.55 }
}
