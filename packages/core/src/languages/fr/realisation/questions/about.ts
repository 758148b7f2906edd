import type { QuestionDraft } from '../../../realisation.ts'
import { join } from '../../elision.ts'
import type { Assertion } from '../assertion.ts'
import { fullAnswer, questionOf } from './ask.ts'

const FEWEST_SUBJECT_WORDS = 3
const MOST_ANSWER_WORDS = 32

/**
 * « Qu’en est-il des autres sociétés du groupe ? — Elles n’ont pas été affectées. »: the subject moves into
 * the question, the clause answers with a pronoun. Of something done one asks « Que sait-on de … ? ».
 */
export function about(assertion: Assertion): QuestionDraft | undefined {
  const { passage, clause, subject, fact, lead } = assertion
  const { tokens } = passage.tree
  const opening = tokens[clause.subject.first]
  const definite = opening?.features.Definite === 'Def' || tokens[clause.subjectHead]?.upos === 'PROPN'
  if (
    !definite ||
    lead.length > 0 ||
    subject.split(' ').length < FEWEST_SUBJECT_WORDS ||
    /[,:;()«"]/u.test(subject)
  )
    return undefined
  const answer = fullAnswer(assertion)
  if (answer === undefined || answer.split(' ').length > MOST_ANSWER_WORDS) return undefined
  const done =
    clause.finite !== clause.predicate &&
    tokens[clause.predicate]?.features.VerbForm === 'Part' &&
    !clause.negated
  const question = questionOf(join(done ? 'Que sait-on de' : 'Qu’en est-il de', subject))
  return question === undefined
    ? undefined
    : { fact, question, answers: [{ fact, text: answer }], weight: 0.3 }
}
