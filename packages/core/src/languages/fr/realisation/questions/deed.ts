import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import { isHuman, isIndividual } from '../../human.ts'
import { reporting } from '../../reporting.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { clitics } from '../wording.ts'
import { fullAnswers } from './answers.ts'
import { questionOf } from './ask.ts'
import { isPeople } from './is-people.ts'

const MOST_SUBJECT_WORDS = 9
/** No deeds: « être », « savoir », « s’élever ». */
const STATE =
  /^(?:être|avoir|rester|demeurer|devenir|sembler|paraître|savoir|connaître|croire|penser|estimer|juger|considérer|compter|élever|représenter|atteindre|appartenir|figurer|exister|vivre|dépendre|concerner|durer|mourir|décéder|naître|disparaître|tomber|subir|souffrir|recevoir|obtenir|perdre|bénéficier|disposer|posséder|détenir|comprendre|aimer|vouloir|souhaiter|espérer|craindre|pouvoir|devoir|falloir|regretter|inquiéter|réjouir|dire|déclarer|affirmer|assurer|indiquer|préciser|expliquer|ajouter|estimer|apprendre|voir|entendre|attendre|tenir|faire|mettre|porter|prendre|rendre|trouver|passer|jouer|peser|valoir|coûter|appeler|suivre|permettre|annoncer|rapporter|évoquer|raconter|préconiser|observer|constater|révéler|souligner|rappeler|détailler|demander|réclamer|déplorer|dénoncer|critiquer|saluer|condamner|mentionner|pointer|proposer|promettre|menacer|recommander|exiger|vanter|confirmer|commencer|cesser|continuer|finir|remporter|gagner|tenter|réussir|laisser|compter|autoriser|donner|exprimer|montrer|connaître|décrocher)$/u
/** What befalls people. */
const BEFALLS =
  /^(?:tuer|abattre|assassiner|poignarder|blesser|agresser|enlever|kidnapper|hospitaliser|mourir|décéder|disparaître|noyer|percuter|renverser|ensevelir|emporter|foudroyer|électrocuter|intoxiquer|empoisonner|licencier|limoger)$/u

/**
 * After the whole predicate: « Qu’a fait le parquet ? — Il a ouvert une enquête … », of people and bodies
 * that did something; « Qu’est-il arrivé à Jean Martin ? — Il a été blessé … », of people whom something
 * befell; « Que doit faire la ville ? », « Que va faire … ? ».
 */
export function deed(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { clause, lead, subject, fact } = assertion
  if (clause.negated || lead.length > 0 || subject.split(' ').length > MOST_SUBJECT_WORDS) return undefined
  const question = befalling(assertion, lexicon) ?? doing(assertion, lexicon)
  if (question === undefined) return undefined
  const answers = fullAnswers(assertion, lexicon)
  return answers.length === 0 ? undefined : { fact, question, answers, weight: 0.4 }
}

function befalling(
  { passage: { tree }, clause, subject, finite }: Assertion,
  lexicon: Lexicon,
): string | undefined {
  const predicate = tree.tokens[clause.predicate]
  const head = tree.tokens[clause.subjectHead]
  if (predicate === undefined || head === undefined || !BEFALLS.test(predicate.lemma)) return undefined
  if (!/^(?:l[ea]s? |l['’]|\p{Lu})/u.test(subject)) return undefined
  const person =
    head.upos === 'PROPN'
      ? isHuman(tree, clause.subjectHead, lexicon) === true
      : isIndividual(head.lemma, lexicon)
  const done = passive(tree, clause) || /^(?:est|sont)$|^(?:est|sont|a été|ont été) /u.test(finite)
  return person && done && predicate.features.VerbForm === 'Part'
    ? questionOf(`Qu’est-il arrivé ${toWhom(subject)}`)
    : undefined
}

const toWhom = (subject: string): string =>
  subject.startsWith('le ')
    ? `au ${subject.slice(3)}`
    : subject.startsWith('les ')
      ? `aux ${subject.slice(4)}`
      : `à ${subject}`

const passive = (tree: Assertion['passage']['tree'], { predicate }: Assertion['clause']): boolean =>
  tree.dependents(predicate, 'aux').some((index) => tree.tokens[index]?.form === 'été')

function doing(assertion: Assertion, lexicon: Lexicon): string | undefined {
  const { passage, clause, subject, finite } = assertion
  const { tree, text } = passage
  const verb = tree.tokens[clause.finite]
  const predicate = tree.tokens[clause.predicate]
  if (
    isPeople(tree, clause.subjectHead, lexicon) !== true ||
    predicate?.upos !== 'VERB' ||
    passive(tree, clause)
  )
    return undefined
  if (!/^(?:l[ea]s? |l['’]|\p{Lu})/u.test(subject)) return undefined
  if (clitics(assertion).length > 0 && verb?.lemma !== 'être') return undefined
  const modal =
    /^(?:devoir|pouvoir|aller|vouloir)$/u.test(predicate.lemma) && clause.finite === clause.predicate
  if (modal) {
    const [infinitive] = tree.dependents(clause.predicate, 'xcomp')
    const action = tree.tokens[infinitive ?? -1]
    const active = infinitive !== undefined && tree.dependents(infinitive, 'aux', 'cop').length === 0
    return active && action?.upos === 'VERB' && !STATE.test(action.lemma)
      ? questionOf(compose(text, tree, ['Que', finite, 'faire', subject]))
      : undefined
  }
  if (STATE.test(predicate.lemma) || reporting.has(predicate.lemma)) return undefined
  if (verb?.lemma === 'avoir' && clause.finite !== clause.predicate)
    return questionOf(compose(text, tree, ['Que', finite, 'fait', subject]))
  const present = clause.finite === clause.predicate && verb?.features.Tense === 'Pres'
  const acts = tree.dependents(clause.predicate, 'obj').some((index) => index > clause.predicate)
  return present && acts
    ? questionOf(`Que ${clause.number === 'Plur' ? 'font' : 'fait'} ${subject}`)
    : undefined
}
