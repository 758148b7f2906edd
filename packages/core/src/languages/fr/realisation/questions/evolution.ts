import type { Tree } from '../../../../reading/tree.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { fullAnswers } from './answers.ts'
import { questionOf } from './ask.ts'

const MOST_SUBJECT_WORDS = 12
const MOVES =
  /^(?:augmenter|baisser|diminuer|progresser|reculer|chuter|grimper|doubler|tripler|quadrupler|quintupler|décupler|exploser|bondir|remonter|ralentir|accélérer|effondrer|stagner|stabiliser|dégringoler|croître|décroître|rebondir|plonger|repartir|dépasser|franchir|passer|tomber|redescendre|fléchir|envoler)$/u
const QUANTITIES = new Set(
  (
    'prix taux nombre chiffre bénéfice vente production inflation chômage température niveau part cours action fréquentation consommation dette ' +
    'déficit croissance population trafic demande dépense recette revenu salaire loyer indice émission importation exportation bilan coût montant ' +
    'budget effectif audience facture tarif cote participation abstention mortalité natalité résultat marge'
  ).split(' '),
)
const UNDER_WAY = new Set(
  'enquête procès projet négociation réforme travail chantier dossier procédure instruction épidémie pandémie pourparler incendie'.split(
    ' ',
  ),
)

/**
 * « Comment ont évolué les prix ? — Ils ont augmenté de 5 %. », of what is measured, and « Où en est
 * l’enquête ? — Elle a été confiée à la police judiciaire. », of what takes its course.
 */
export function evolution(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, subject, fact, lead, ownSubject } = assertion
  const { tree } = passage
  const head = tree.tokens[clause.subjectHead]
  const opening = tree.tokens[clause.subject.first]
  if (lead.length > 0 || !ownSubject || subject.split(' ').length > MOST_SUBJECT_WORDS) return undefined
  if (head?.lemma === 'chiffre' && subject.split(' ').length < 3) return undefined
  if (head?.upos !== 'NOUN' || opening?.features.Definite !== 'Def') return undefined
  const form = asking(assertion, head.lemma)
  const question = form === undefined ? undefined : questionOf(`${form} ${subject}`)
  const answers = fullAnswers(assertion, lexicon)
  return question === undefined || answers.length === 0
    ? undefined
    : { fact, question, answers, weight: 0.58 }
}

/** « augmenter » of « a augmenté » and of « continue d’augmenter ». */
function moving(tree: Tree, predicate: number): string {
  const lemma = tree.tokens[predicate]?.lemma ?? ''
  const [infinitive] = tree.dependents(predicate, 'xcomp')
  return /^(?:continuer|commencer|cesser)$/u.test(lemma)
    ? (tree.tokens[infinitive ?? -1]?.lemma ?? '')
    : lemma
}

function asking({ passage: { tree }, clause, finite }: Assertion, noun: string): string | undefined {
  const plural = clause.number === 'Plur'
  const simple = clause.finite === clause.predicate
  // « Il est une première »: what it is tells nothing of its course.
  if (tree.tokens[clause.predicate]?.upos !== 'VERB') return undefined
  const isPast = !simple && /^(?:a|ont|est|sont)$/u.test(finite)
  const isPresent = simple && tree.tokens[clause.finite]?.features.Tense === 'Pres'
  const isQuantity = QUANTITIES.has(noun) && MOVES.test(moving(tree, clause.predicate))
  if (isQuantity) {
    if (isPast) return `Comment ${plural ? 'ont' : 'a'} évolué`
    return isPresent ? `Comment évolue${plural ? 'nt' : ''}` : undefined
  }
  if (!UNDER_WAY.has(noun) || !(isPast || isPresent)) return undefined
  return `Où en ${plural ? 'sont' : 'est'}`
}
