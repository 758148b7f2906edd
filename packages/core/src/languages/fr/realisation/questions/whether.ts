import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { subjectPronoun } from '../clause.ts'
import { compose } from '../compose.ts'
import { answerOf, invertedVerb, questionOf, without } from './ask.ts'

/**
 * « Les autres sociétés ont-elles été affectées ? — Non, elles n’ont pas été affectées. »: only where the
 * story says no, for then the answer says more than yes.
 */
export function whether(assertion: Assertion): QuestionDraft | undefined {
  const { passage, clause, lead, rest, subject, source, fact } = assertion
  const { tree, text } = passage
  const pronoun = subjectPronoun(clause)
  const negation = tree.tokens[clause.finite + 1]?.form
  const verb = invertedVerb(assertion)
  if (!clause.negated || pronoun === undefined || verb === undefined || lead.length > 0 || negation !== 'pas')
    return undefined
  if (clause.group.first !== clause.finite - 1 || hasPartitive(assertion)) return undefined
  const affirmed = without(rest, { first: clause.finite + 1, last: clause.finite + 1 })
  const question = questionOf(compose(text, tree, [subject, ...verb.slice(1), ...affirmed]))
  if (question === undefined || /(?<!\p{L})(?:ni|aucun|aucune|personne|rien)(?!\p{L})/iu.test(question))
    return undefined
  const predicate = { first: clause.finite, last: clause.predicate }
  const short = answerOf(`Non, ${compose(text, tree, [pronoun, 'ne', predicate])}`, source)
  const full = answerOf(`Non, ${compose(text, tree, [pronoun, 'ne', assertion.finite, ...rest])}`, source)
  return {
    fact,
    question,
    answers: [
      { fact, text: full },
      { fact, text: short },
    ],
    weight: 0.7,
  }
}

/** « n’a pas fait de commentaire » affirmed is « a fait un commentaire »: that is another sentence. */
const hasPartitive = ({ passage: { tree }, clause }: Assertion): boolean =>
  [clause.predicate, ...tree.dependents(clause.predicate, 'xcomp')].some((verb) =>
    tree
      .dependents(verb, 'obj')
      .some((object) => /^d(?:e|['’])$/iu.test(tree.tokens[tree.range(object).first]?.form ?? '')),
  )
