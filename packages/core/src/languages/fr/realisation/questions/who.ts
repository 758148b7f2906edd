import type { Features } from '../../../../reading/reading.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { compose, type Part } from '../compose.ts'
import { trimEdges } from '../trim.ts'
import { answerOf, questionOf } from './ask.ts'

/** « Qui a demandé le report du débat ? — Anne Hidalgo. », where the subject is a person by name. */
export function who(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, rest, lead } = assertion
  const { tree, text } = passage
  const head = tree.tokens[clause.subjectHead]
  const named =
    /^(?:PROPN|X)$/u.test(head?.upos ?? '') ||
    tree.dependents(clause.subjectHead, 'appos', 'flat').some((index) => tree.tokens[index]?.upos === 'PROPN')
  if (!named || !isPerson(assertion, lexicon) || clause.negated || lead.length > 0) return undefined
  const finite = singular(assertion, lexicon)
  if (finite === undefined) return undefined
  const clitics: Part[] =
    clause.group.first < clause.finite ? [{ first: clause.group.first, last: clause.finite - 1 }] : []
  const question = questionOf(compose(text, tree, ['Qui', ...clitics, finite, ...rest]))
  const subject = trimEdges(tree.tokens, clause.subject) ?? clause.subject
  if (question === undefined) return undefined
  return { question, answer: answerOf(compose(text, tree, [subject]), assertion.source), weight: 0.5 }
}

/** A given name that the lexicon knows, inside the subject. */
function isPerson({ passage, clause }: Assertion, lexicon: Lexicon): boolean {
  for (let index = clause.subject.first; index <= clause.subject.last; index++) {
    const form = passage.tree.tokens[index]?.form ?? ''
    if (/^(?:M\.|Mme|Me|Dr)$/u.test(form)) return true
    if (/^\p{Lu}/u.test(form) && lexicon.analyse(form).some(({ name }) => name === 'given')) return true
  }
  return false
}

/** « Qui » takes a verb in the singular, and a participle that agrees with nobody in particular. */
function singular({ passage, clause, finite }: Assertion, lexicon: Lexicon): string | undefined {
  const token = passage.tree.tokens[clause.finite]
  if (token === undefined) return undefined
  if (clause.number === 'Sing')
    return agreesInGender(passage.tree.tokens[clause.predicate]?.features, clause.gender) ? finite : undefined
  if (passage.tree.tokens[clause.predicate]?.features.VerbForm === 'Part' && token.lemma === 'être')
    return undefined
  const { Mood, Tense } = token.features
  return lexicon.inflect(token.lemma, token.upos, {
    Person: '3',
    Number: 'Sing',
    ...(Mood ? { Mood } : {}),
    ...(Tense ? { Tense } : {}),
  })
}

const agreesInGender = (features: Features | undefined, gender: 'Masc' | 'Fem' | undefined): boolean =>
  features?.VerbForm !== 'Part' || features.Gender !== 'Fem' || gender !== 'Fem'
