import type { Token } from '../../../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../../../reading/tree.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { phraseAgrees } from '../clause.ts'
import { compose } from '../compose.ts'
import { trimEdges } from '../trim.ts'
import { answerOf, fullAnswer, keptIn, questionOf, without } from './ask.ts'

const LONGEST_ANSWER = 30
const SHORTEST_ANSWER = 3
/** Verbs whose object says little without them: « avoir lieu », « faire partie ». */
const LIGHT = new Set(
  (
    'avoir faire prendre mettre tenir perdre rendre porter donner subir être compter avoisiner connaître ' +
    'falloir représenter constituer former rester devenir sembler voir mesurer peser coûter durer'
  ).split(' '),
)

/**
 * « Que prévoit le groupe ? — De supprimer 330 postes. »: the object of the clause is asked for, by the
 * simple inversion that « que » demands.
 */
export function what(assertion: Assertion): QuestionDraft | undefined {
  const { passage, clause, finite, subject, source, fact } = assertion
  const { tree, text } = passage
  const predicate = tree.tokens[clause.predicate]
  if (predicate?.upos !== 'VERB' || LIGHT.has(predicate.lemma) || clause.negated || isPassive(assertion))
    return undefined
  if (clause.group.first < clause.finite || assertion.lead.length > 0) return undefined
  const asked = objectOf(assertion)
  if (asked === undefined) return undefined
  const words = compose(text, tree, keptIn(assertion, asked))
  const length = words.split(' ').length
  if (length > LONGEST_ANSWER || length < SHORTEST_ANSWER) return undefined
  const between = without(assertion.rest, asked)
  const end = verbEnd(tree, clause.predicate)
  const verb = without(between, { first: end + 1, last: tree.tokens.length })
  const after = without(between, { first: 0, last: end })
  const question = questionOf(compose(text, tree, ['Que', finite, ...verb, subject, ...after]))
  if (question === undefined) return undefined
  const full = fullAnswer(assertion)
  const whole = full === undefined || full.split(' ').length > LONGEST_ANSWER ? [] : [{ fact, text: full }]
  return { fact, question, answers: [...whole, { fact, text: answerOf(words, source) }], weight: 0.6 }
}

const isPassive = ({ passage: { tree }, clause }: Assertion): boolean =>
  tree.dependents(clause.predicate, 'aux').some((index) => tree.tokens[index]?.lemma === 'être')

/** Verbs whose infinitive behind « de » is their object: « Que prévoit X ? — De supprimer … » */
const OBJECT_INFINITIVE = new Set(
  'prévoir demander décider proposer promettre envisager craindre recommander annoncer exiger jurer projeter conseiller souhaiter vouloir espérer affirmer déclarer indiquer assurer dire'.split(
    ' ',
  ),
)

/** A date in front of what looks like an object is a circumstance that was misread. */
const opensWithDate = ({ dates, tree }: Assertion['passage'], { first }: TokenRange): boolean =>
  dates.some(({ start }) => Math.abs(start - (tree.tokens[first]?.start ?? -9)) < 4)

/** « devoir », « pouvoir » and the like pass the question on to the object of their infinitive. */
const MODAL = /^(?:pouvoir|devoir|vouloir|aller|venir)$/u

/** Of « avaient dû refaire » the infinitive. */
function verbEnd(tree: Tree, predicate: number): number {
  const [infinitive] = tree.dependents(predicate, 'xcomp').filter((index) => index > predicate)
  return infinitive !== undefined && MODAL.test(tree.tokens[predicate]?.lemma ?? '') ? infinitive : predicate
}

/** Verbs whose clause with « que » says what they bring about or show: « Qu’impliquent ces attaques ? » */
const CLAUSAL =
  /^(?:impliquer|signifier|montrer|révéler|prouver|démontrer|confirmer|suggérer|prévoir|indiquer|exiger|stipuler|établir)$/u

/** « près de la gare » may be read as an object. */
const isNominal = (token: Token | undefined): boolean => /^(?:NOUN|PROPN|NUM)$/u.test(token?.upos ?? '')

function objectIndex(tree: Tree, predicate: number): number | undefined {
  const [direct] = tree.dependents(predicate, 'obj').filter((index) => index > predicate)
  if (direct !== undefined) return isNominal(tree.tokens[direct]) ? direct : undefined
  const [clausal] = tree.dependents(predicate, 'ccomp').filter((index) => index > predicate)
  if (clausal !== undefined && CLAUSAL.test(tree.tokens[predicate]?.lemma ?? '')) return clausal
  const [infinitive] = tree.dependents(predicate, 'xcomp').filter((index) => index > predicate)
  if (infinitive === undefined || !MODAL.test(tree.tokens[predicate]?.lemma ?? '')) return infinitive
  return tree.dependents(infinitive, 'obj').find((index) => index > infinitive)
}

/** A direct object or infinitive that runs to the end of what the clause keeps. */
function objectOf({ passage, clause, rest }: Assertion): TokenRange | undefined {
  const { tree } = passage
  const index = objectIndex(tree, clause.predicate)
  const range = index === undefined ? undefined : trimEdges(tree.tokens, tree.range(index))
  const end = rest.at(-1)?.last
  if (index === undefined || range === undefined || end === undefined || !tree.isProjective(index))
    return undefined
  if (!phraseAgrees(tree, index) || opensWithDate(passage, range)) return undefined
  if (range.last < end - 1 || spanOfRange(tree.tokens, range).start === 0) return undefined
  const governed = /^(?:de|d['’]|à)$/iu.test(tree.tokens[range.first]?.form ?? '')
  const infinitive = tree.tokens[index]?.relation === 'xcomp'
  if (infinitive && !OBJECT_INFINITIVE.has(tree.tokens[clause.predicate]?.lemma ?? '')) return undefined
  if (governed && (!infinitive || /^à$/iu.test(tree.tokens[range.first]?.form ?? ''))) return undefined
  return range
}
