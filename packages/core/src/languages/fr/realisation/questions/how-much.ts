import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { predicateFigure } from '../figures.ts'
import { answerOf, questionOf } from './ask.ts'

/** « Quel est le taux de fécondité en France ? — 1,87 enfant par femme en 2019. » */
export function howMuch(assertion: Assertion): QuestionDraft | undefined {
  const { passage, clause, fact, source, lead, subject } = assertion
  const figure = clause.negated || lead.length > 0 ? undefined : predicateFigure(assertion)
  const finite = passage.tree.tokens[clause.finite]
  if (
    figure === undefined ||
    clause.gender === undefined ||
    finite?.lemma !== 'être' ||
    finite.features.Tense !== 'Pres'
  )
    return undefined
  if (/^en /u.test(figure.value)) return undefined
  const which = `Quel${clause.gender === 'Fem' ? 'le' : ''}${clause.number === 'Plur' ? 's sont' : ' est'}`
  const question = questionOf(compose(passage.text, passage.tree, [which, subject]))
  return question === undefined
    ? undefined
    : { fact, question, answers: [{ fact, text: answerOf(figure.value, source) }], weight: 0.85 }
}
