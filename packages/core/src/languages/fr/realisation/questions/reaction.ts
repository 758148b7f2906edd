import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { fullAnswers } from './answers.ts'
import { questionOf } from './ask.ts'
import { isPeople } from './is-people.ts'

const MOST_SUBJECT_WORDS = 10
/** Verbs that tell how somebody takes what happened. */
const REACTIONS =
  /^(?:dénoncer|critiquer|condamner|saluer|regretter|déplorer|fustiger|féliciter|réjouir|inquiéter|indigner|alarmer|étonner|démentir|contester|rejeter|excuser|défendre|insurger|émouvoir|plaindre|applaudir|accueillir|protester|minimiser|relativiser|moquer|montrer)$/u
/** Of these the reflexive alone: « inquiéter quelqu’un » is no reaction. */
const REFLEXIVE =
  /^(?:féliciter|réjouir|inquiéter|indigner|alarmer|étonner|excuser|insurger|émouvoir|plaindre|moquer)$/u

/** « Comment a réagi la maire ? — Elle a dénoncé une décision “injuste”. », of people and bodies. */
export function reaction(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, subject, fact, lead, finite, ownSubject } = assertion
  const { tree } = passage
  const predicate = tree.tokens[clause.predicate]
  if (predicate === undefined || lead.length > 0 || !ownSubject || !REACTIONS.test(predicate.lemma))
    return undefined
  if (isPeople(tree, clause.subjectHead, lexicon) !== true || subject.split(' ').length > MOST_SUBJECT_WORDS)
    return undefined
  const reflexive = clause.group.first < clause.finite
  const shown =
    predicate.lemma === 'montrer' &&
    reflexive &&
    tree.dependents(clause.predicate, 'xcomp', 'obj').some((index) => tree.tokens[index]?.upos === 'ADJ')
  if (!shown && reflexive !== REFLEXIVE.test(predicate.lemma)) return undefined
  if (tree.dependents(clause.predicate, 'aux').some((index) => tree.tokens[index]?.form === 'été'))
    return undefined
  const verb = reacted(clause, finite)
  const question = verb === undefined ? undefined : questionOf(`Comment ${verb} ${subject}`)
  const answers = fullAnswers(assertion, lexicon)
  return question === undefined || answers.length === 0
    ? undefined
    : { fact, question, answers, weight: 0.55 }
}

/** Only the passé composé: a present may tell a habit. */
function reacted({ finite, predicate }: Assertion['clause'], form: string): string | undefined {
  if (finite === predicate) return undefined
  return /^(?:a|est)$/u.test(form) ? 'a réagi' : /^(?:ont|sont)$/u.test(form) ? 'ont réagi' : undefined
}
