import { spanOfRange } from '../../../../reading/tree.ts'
import { overlaps } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { fullAnswers } from './answers.ts'
import { answerOf, questionOf } from './ask.ts'

const FEWEST_SUBJECT_WORDS = 2
const MOST_SUBJECT_WORDS = 12
const FEWEST_ANSWER_WORDS = 3
const MOST_ANSWER_WORDS = 30

/**
 * « Quel est l’objectif du constructeur ? — Il est de concevoir un modèle … »: the subject of a copula is
 * asked for what it is. Only of a thing that an article defines, in the present or the imperfect.
 */
export function which(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, subject, rest, lead, source, fact, ownSubject } = assertion
  const { tree, text } = passage
  const finite = tree.tokens[clause.finite]
  const opening = tree.tokens[clause.subject.first]
  const head = tree.tokens[clause.subjectHead]
  if (lead.length > 0 || clause.negated || !ownSubject || finite?.lemma !== 'être') return undefined
  if (finite.features.Mood !== 'Ind' || !/^(?:Pres|Imp)$/u.test(finite.features.Tense ?? '')) return undefined
  if (head?.upos !== 'NOUN' || opening?.features.Definite !== 'Def' || clause.gender === undefined)
    return undefined
  if (!ABSTRACT.has(head.lemma.toLowerCase())) return undefined
  const size = subject.split(' ').length
  if (size < FEWEST_SUBJECT_WORDS || size > MOST_SUBJECT_WORDS || clause.group.first !== clause.finite)
    return undefined
  if (passage.quotes.some((quote) => overlaps(quote, spanOfRange(tree.tokens, clause.subject))))
    return undefined
  const words = compose(text, tree, rest)
  const length = words.split(' ').length
  if (length < FEWEST_ANSWER_WORDS || length > MOST_ANSWER_WORDS || !ATTRIBUTE.test(words)) return undefined
  const agreement = `${clause.gender === 'Fem' ? 'le' : ''}${clause.number === 'Plur' ? 's' : ''}`
  const question = questionOf(compose(text, tree, [`Quel${agreement}`, assertion.finite, subject]))
  if (question === undefined) return undefined
  const short = /^l(?:e|a|es|['’])(?!\p{L})/iu.test(words) ? [{ fact, text: answerOf(words, source) }] : []
  const full = fullAnswers(assertion, lexicon).map((answer) => ({
    ...answer,
    text: answer.text.replace(/^(?:Il|Elle) (?:est|était) (?=d(?:e|['’]))/u, 'Il s’agit '),
  }))
  const told = full.filter(({ text: answer }) => !/^(?:Il|Elle)s? (?:est|sont|était|étaient)/u.test(answer))
  return told.length + short.length === 0
    ? undefined
    : { fact, question, answers: [...told, ...short], weight: 0.8 }
}

/** What a copula may say of them: « de concevoir », an article. Adjectives answer another question. */
const ATTRIBUTE = /^(?:d(?:e|['’])|l(?:e|a|es|['’]))(?![\p{L}])/iu

/** Nouns of aims, causes and measures, of which one asks which they are. */
const ABSTRACT = new Set(
  (
    'objectif but cause raison conséquence enjeu priorité idée défi résultat bilan motif rôle mission ambition projet principe risque ' +
    'danger problème difficulté question solution avantage intérêt condition critère nouveauté particularité originalité ' +
    'différence force faiblesse atout obstacle espoir crainte inquiétude demande revendication proposition recommandation mesure ' +
    'taux prix montant coût durée distance température vitesse capacité superficie nombre part âge score'
  ).split(' '),
)
