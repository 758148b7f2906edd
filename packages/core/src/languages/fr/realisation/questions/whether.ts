import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { subjectPronoun } from '../clause.ts'
import { compose } from '../compose.ts'
import { answerOf, questionOf, subjectOf } from './ask.ts'

const NEEDS_T = /[aeéiouy]$/iu
const NEGATION = /^(?:pas|plus|jamais)$/iu

/**
 * « Les autres sociétés ont-elles été affectées ? — Non, elles n’ont pas été affectées. »: only where the
 * story says no, for then the answer says more than yes.
 */
export function whether(assertion: Assertion): QuestionDraft | undefined {
  const { passage, clause, finite, lead, rest } = assertion
  const { tree, text } = passage
  const pronoun = subjectPronoun(clause)
  const negation = tree.tokens[clause.finite + 1]
  if (!clause.negated || pronoun === undefined || lead.length > 0 || !NEGATION.test(negation?.form ?? ''))
    return undefined
  if (negation?.form === 'plus' || clause.group.first !== clause.finite - 1) return undefined
  const link = NEEDS_T.test(finite) && !pronoun.endsWith('s') ? '-t-' : '-'
  const after = rest
    .map(({ first, last }) => ({ first: Math.max(first, clause.finite + 2), last }))
    .filter(({ first, last }) => first <= last)
  const question = questionOf(
    compose(text, tree, [subjectOf(assertion), `${finite}${link}${pronoun}`, ...after]),
  )
  if (question === undefined || /(?<!\p{L})(?:ni|aucun|aucune|personne|rien)(?!\p{L})/iu.test(question))
    return undefined
  const predicate = { first: clause.finite, last: clause.predicate }
  const answer = answerOf(`Non, ${compose(text, tree, [pronoun, 'ne', predicate])}`, assertion.source)
  return { question, answer, weight: 0.7 }
}
