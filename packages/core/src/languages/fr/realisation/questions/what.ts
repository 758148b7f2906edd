import type { Token } from '../../../../reading/reading.ts'
import type { TokenRange, Tree } from '../../../../reading/tree.ts'
import { overlaps } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { phraseAgrees } from '../clause.ts'
import { compose } from '../compose.ts'
import { trimEdges } from '../trim.ts'
import { without } from '../without.ts'
import { fullAnswers, shortAnswer } from './answers.ts'
import { handiest, keptIn } from './ask.ts'
import { isPeople } from './is-people.ts'

const LONGEST_OBJECT = 30
const SHORTEST_OBJECT = 3
const MOST_SUBJECT_WORDS = 10
/** Verbs of which a reader asks « Que … ? » after their object: of plans, demands, findings, decisions, works. */
const ASKED = new Set(
  (
    'abandonner accepter acheter acquérir admettre adopter affirmer ajouter ambitionner analyser annoncer approuver assurer attendre autoriser ' +
    'avouer célébrer choisir commander commémorer comporter comprendre conclure condamner confirmer conseiller constater construire contenir ' +
    'contester craindre créer critiquer décider déclarer découvrir décrire défendre demander démentir démontrer dénoncer déplorer dérober détailler ' +
    'développer dévoiler dire diffuser encourir engager entraîner envisager espérer estimer établir étudier évoquer examiner exiger expliquer exploiter ' +
    'exposer fabriquer financer fournir garantir impliquer imposer inaugurer inclure indiquer infliger instaurer interdire inventer investir jurer juger ' +
    'menacer modifier montrer nier obtenir offrir ordonner organiser permettre pointer posséder préciser préconiser prédire préparer prescrire présenter ' +
    'présager prévoir produire programmer projeter promettre proposer protéger prouver provoquer publier racheter raconter rappeler rassembler réaliser ' +
    'réclamer recommander reconnaître réformer refuser regretter regrouper rejeter relater remettre remplacer rénover reprocher requérir restaurer retenir ' +
    'révéler risquer saisir signaler signer signifier souhaiter souligner soupçonner soutenir stipuler suggérer supprimer tester utiliser valider vendre viser ' +
    'voler voter vouloir transporter cibler commercialiser dissimuler cacher récompenser recenser raviver redouter annuler reporter suspendre'
  ).split(' '),
)

/**
 * « Que prévoit le groupe ? — Il prévoit de supprimer 330 postes. »: the object of the clause is asked for,
 * by the simple inversion that « que » demands.
 */
export function what(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, finite, subject, fact } = assertion
  const { tree, text } = passage
  const predicate = tree.tokens[clause.predicate]
  if (predicate?.upos !== 'VERB' || isPassive(assertion)) return undefined
  if (!ASKED.has(asker(tree, clause.predicate).lemma)) return undefined
  if (clause.group.first < clause.finite || assertion.lead.length > 0) return undefined
  if (subject.split(' ').length > MOST_SUBJECT_WORDS) return undefined
  const asked = objectOf(assertion, lexicon)
  if (asked === undefined) return undefined
  const length = compose(text, tree, keptIn(assertion, asked)).split(' ').length
  if (length > LONGEST_OBJECT || length < SHORTEST_OBJECT) return undefined
  const end = verbEnd(tree, clause.predicate)
  const question = handiest(assertion, asked, lexicon, (rest) => {
    const verb = without(rest, { first: end + 1, last: tree.tokens.length })
    const after = without(rest, { first: 0, last: end })
    return compose(text, tree, ['Que', finite, ...verb, subject, ...after])
  })
  if (question === undefined) return undefined
  const answers = [...fullAnswers(assertion, lexicon), ...shortAnswer(assertion, asked)]
  return { fact, question, answers: answers.map(({ text: words }) => ({ fact, text: words })), weight: 0.6 }
}

const isPassive = ({ passage: { tree }, clause }: Assertion): boolean =>
  tree.dependents(clause.predicate, 'aux').some((index) => tree.tokens[index]?.lemma === 'être')

/** Verbs whose infinitive behind « de » is their object: « Que prévoit X ? — De supprimer … » */
const OBJECT_INFINITIVE = new Set(
  'prévoir demander décider proposer promettre envisager craindre recommander annoncer exiger jurer projeter conseiller souhaiter vouloir espérer affirmer déclarer indiquer assurer dire reconnaître nier'.split(
    ' ',
  ),
)

/** What looks like an object and opens with a date is a circumstance misread. */
const opensWithDate = ({ dates, tree }: Assertion['passage'], { first }: TokenRange): boolean =>
  tree.tokens.slice(first, first + 2).some((token) => dates.some((date) => overlaps(date, token)))

/** « devoir », « pouvoir » and the like pass the question on to the object of their infinitive. */
const MODAL = /^(?:pouvoir|devoir|vouloir|aller|venir)$/u

const asker = (tree: Tree, predicate: number): Token => tree.tokens[verbEnd(tree, predicate)] as Token

/** Of « avaient dû refaire » the infinitive. */
function verbEnd(tree: Tree, predicate: number): number {
  const [infinitive] = tree.dependents(predicate, 'xcomp').filter((index) => index > predicate)
  return infinitive !== undefined && MODAL.test(tree.tokens[predicate]?.lemma ?? '') ? infinitive : predicate
}

/** Verbs whose clause with « que » says what they bring about, show or hold: « Qu’affirme le parquet ? » */
const CLAUSAL =
  /^(?:impliquer|signifier|montrer|révéler|prouver|démontrer|confirmer|suggérer|prévoir|indiquer|exiger|stipuler|établir|affirmer|estimer|annoncer|déclarer|assurer|dire|craindre|demander|reconnaître|rappeler|souligner|préciser|expliquer|redouter|souhaiter|espérer|vouloir|regretter)$/u

/** « près de la gare » may be read as an object. */
const isNominal = (token: Token | undefined): boolean => /^(?:NOUN|PROPN|NUM)$/u.test(token?.upos ?? '')

function objectIndex(tree: Tree, predicate: number): number | undefined {
  const [direct, ...more] = tree.dependents(predicate, 'obj').filter((index) => index > predicate)
  if (direct !== undefined) return isNominal(tree.tokens[direct]) && more.length === 0 ? direct : undefined
  const [clausal] = tree.dependents(predicate, 'ccomp').filter((index) => index > predicate)
  if (clausal !== undefined && CLAUSAL.test(tree.tokens[predicate]?.lemma ?? '')) return clausal
  const [infinitive] = tree.dependents(predicate, 'xcomp').filter((index) => index > predicate)
  if (infinitive === undefined || !MODAL.test(tree.tokens[predicate]?.lemma ?? '')) return infinitive
  return tree.dependents(infinitive, 'obj').find((index) => index > infinitive)
}

/** A direct object, infinitive or clause that the predicate has kept whole. */
function objectOf(assertion: Assertion, lexicon: Lexicon): TokenRange | undefined {
  const { passage, clause, rest } = assertion
  const { tree } = passage
  const index = objectIndex(tree, clause.predicate)
  const range = index === undefined ? undefined : trimEdges(tree.tokens, tree.range(index))
  if (index === undefined || range === undefined || !tree.isProjective(index)) return undefined
  if (!rest.some(({ first, last }) => first <= range.first && range.first <= last)) return undefined
  if (!phraseAgrees(tree, index) || opensWithDate(passage, range)) return undefined
  const governor = tree.tokens[tree.tokens[index]?.head ?? -1]
  const token = tree.tokens[index]
  // Whom one tells or names is asked for by « qui ».
  if (token?.relation === 'obj' && (isPeople(tree, index, lexicon) === true || token.upos === 'PROPN'))
    return undefined
  if (token?.relation === 'obj' && lexicon.verb(governor?.lemma ?? '')?.direct !== true) return undefined
  const opening = tree.tokens[range.first]
  const infinitive = token?.relation === 'xcomp'
  if (infinitive && !OBJECT_INFINITIVE.has(tree.tokens[clause.predicate]?.lemma ?? '')) return undefined
  if (opening?.upos === 'ADP' && !(infinitive && /^(?:de|d['’])$/iu.test(opening.form))) return undefined
  if (token?.relation === 'obj' && !/^(?:DET|NUM|PROPN|ADJ|PUNCT|NOUN)$/u.test(opening?.upos ?? ''))
    return undefined
  return isFollowedByItsOwn(tree, range, rest) ? range : undefined
}

/** Behind the object no bare noun: what follows would have been part of it. */
function isFollowedByItsOwn(tree: Tree, { last }: TokenRange, rest: readonly TokenRange[]): boolean {
  const follows = rest.some((range) => range.first <= last + 1 && last + 1 <= range.last)
  const next = tree.tokens[last + 1]
  if (!follows || next === undefined) return true
  return (
    !/^(?:CCONJ|NOUN|PROPN|PRON|NUM)$/u.test(next.upos) &&
    !/^(?:de|d['’]|du|des|ainsi|comme|que|dont|qui)$/iu.test(next.form)
  )
}
