import type { Token } from '../../../../reading/reading.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import { join } from '../../elision.ts'
import { isHuman } from '../../human.ts'
import type { Assertion } from '../assertion.ts'
import { fullAnswers } from './answers.ts'
import { questionOf } from './ask.ts'

const MOST_SUBJECT_WORDS = 10

/**
 * « À quoi sert le fonds ? — Il sert à … », « Quel est l’objectif de la réforme ? — Elle vise à … »: of a
 * thing whose use or aim the clause tells.
 */
export function purpose(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, subject, fact, lead, finite } = assertion
  const { tree } = passage
  const verb = tree.tokens[clause.predicate]
  const opening = tree.tokens[clause.subject.first]
  const defined = opening?.features.Definite === 'Def' || opening?.upos === 'PROPN'
  if (verb === undefined || lead.length > 0 || !defined || subject.split(' ').length > MOST_SUBJECT_WORDS)
    return undefined
  if (clause.finite !== clause.predicate || clause.group.first !== clause.finite || /[,"«]/u.test(subject))
    return undefined
  if (isHuman(tree, clause.subjectHead, lexicon) === true) return undefined
  const next = tree.tokens[clause.predicate + 1]?.form
  const infinitive = tree.tokens
    .slice(clause.predicate + 2, clause.predicate + 5)
    .some(({ features }) => features.VerbForm === 'Inf')
  if (!infinitive || !/ent$|e$|t$|a$|ont$/u.test(finite)) return undefined
  const text = questionAfter(verb, next ?? '', assertion)
  const question = text === undefined ? undefined : questionOf(text)
  const answers = fullAnswers(assertion, lexicon)
  return question === undefined || answers.length === 0 ? undefined : { fact, question, answers, weight: 0.8 }
}

/** « servir à » tells the use of a thing, « viser à » its aim, « permettre de » what it allows. */
function questionAfter(
  { lemma, features }: Token,
  next: string,
  { clause, subject, finite }: Assertion,
): string | undefined {
  if (lemma === 'viser') return next === 'à' ? join('Quel est l’objectif de', subject) : undefined
  if (features.Tense !== 'Pres') return undefined
  if (lemma === 'servir' && next === 'à')
    return `À quoi ${clause.number === 'Plur' ? 'servent' : 'sert'} ${subject}`
  return lemma === 'permettre' && /^(?:de|d['’])$/u.test(next) ? `Que ${finite} ${subject}` : undefined
}
