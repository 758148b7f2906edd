import type { TokenRange } from '../../../reading/tree.ts'
import type { Lexicon } from '../../language.ts'
import { deverbalNouns } from '../deverbal-nouns.ts'
import { capitalise, join } from '../elision.ts'
import type { Assertion } from './assertion.ts'
import { phraseAgrees } from './clause.ts'
import { compose } from './compose.ts'
import { trimEdges } from './trim.ts'
import { restWithout, sourced } from './wording.ts'

const MOST_ACTOR_WORDS = 10
/** With an object left out these say of their subject what they say of an object: « les prix ont augmenté ». */
const LABILE =
  /^(?:augmenter|baisser|diminuer|chuter|reculer|exploser|ralentir|accélérer|fermer|rouvrir|changer|doubler|dérailler|décoller|défiler|voter)$/u

/**
 * A clause in the passé composé as a noun phrase, as a timeline and a heading have it: « un incident a été
 * détecté » as « Détection d’un incident », « le parquet a ouvert une enquête » as « Ouverture d’une enquête
 * par le parquet », « le train a déraillé » as « Déraillement du train ». Without the stretches given, with
 * its source. Undefined for anything denied, possible or in another tense.
 */
export function nominalised(
  assertion: Assertion,
  cuts: readonly TokenRange[],
  lexicon: Lexicon,
): string | undefined {
  const { passage, clause, lead } = assertion
  const { tree } = passage
  const predicate = tree.tokens[clause.predicate]
  const entry = predicate?.upos === 'VERB' ? deverbalNouns.get(predicate.lemma) : undefined
  if (entry === undefined || clause.negated || lead.some((range) => !isCut(range, cuts))) return undefined
  if (isDescribed(assertion) || takesAdverb(assertion, cuts)) return undefined
  const form = formOf(assertion, lexicon)
  const phrase =
    form === 'passive' || form === 'intransitive'
      ? ofSubject(assertion, entry.noun, cuts)
      : form === 'active'
        ? ofObject(assertion, entry.noun, cuts)
        : undefined
  return phrase === undefined ? undefined : capitalise(sourced(phrase, assertion))
}

/** « ont été déclarées mortes », « a rendu la loi plus dure »: what is said of the object would be lost. */
const isDescribed = ({ passage: { tree }, clause }: Assertion): boolean =>
  tree.dependents(clause.predicate, 'xcomp').length > 0 || tree.tokens[clause.predicate + 1]?.upos === 'ADJ'

/** « récemment » and « alors que … » tell how and when somebody does; a noun takes no adverb. */
const takesAdverb = ({ passage: { tree }, clause }: Assertion, cuts: readonly TokenRange[]): boolean =>
  tree
    .dependents(clause.predicate, 'advmod', 'advcl')
    .some(
      (index) =>
        index > clause.finite &&
        tree.tokens[index]?.form !== 'été' &&
        !isCut({ first: index, last: index }, cuts),
    )

const isCut = ({ first, last }: TokenRange, cuts: readonly TokenRange[]): boolean =>
  cuts.some((cut) => cut.first <= first && last <= cut.last + 1)

/** What kind of passé composé a clause is; undefined for adverbs or clitics within, and other tenses. */
function formOf(assertion: Assertion, lexicon: Lexicon): 'passive' | 'active' | 'intransitive' | undefined {
  const { passage, clause } = assertion
  const { tree } = passage
  const finite = tree.tokens[clause.finite]
  const predicate = tree.tokens[clause.predicate]
  if (
    finite === undefined ||
    !/^(?:a|ont|est|sont)$/u.test(assertion.finite) ||
    clause.group.first !== clause.finite ||
    predicate?.features.VerbForm !== 'Part'
  )
    return undefined
  if (finite.lemma === 'avoir' && clause.predicate === clause.finite + 2)
    return tree.tokens[clause.finite + 1]?.form === 'été' ? 'passive' : undefined
  if (clause.predicate !== clause.finite + 1) return undefined
  const object = tree
    .dependents(clause.predicate, 'obj', 'xcomp', 'ccomp', 'iobj')
    .some((index) => tree.tokens[index]?.upos !== 'ADV')
  const frame = lexicon.verb(predicate.lemma)
  if (finite.lemma === 'être')
    return frame?.auxiliary !== 'avoir' && !object && !frame?.direct ? 'intransitive' : undefined
  if (finite.lemma !== 'avoir') return undefined
  if (object) return frame?.direct === true ? 'active' : undefined
  return frame?.direct !== true || LABILE.test(predicate.lemma) ? 'intransitive' : undefined
}

function ofSubject(assertion: Assertion, noun: string, cuts: readonly TokenRange[]): string | undefined {
  const { passage, clause, subject } = assertion
  const rest = restWithout(assertion, [{ first: 0, last: clause.predicate }, ...cuts])
  if (/[,:;()«"]/u.test(subject)) return undefined
  return compose(passage.text, passage.tree, [
    join(`${noun} de`, withoutPartitive(assertion, subject)),
    ...rest,
  ])
}

/** « des images » loses its article behind « de ». */
const withoutPartitive = ({ passage, clause }: Assertion, words: string): string =>
  passage.tree.tokens[clause.subject.first]?.features.Definite === 'Ind' ? words.replace(/^des /u, '') : words

function ofObject(assertion: Assertion, noun: string, cuts: readonly TokenRange[]): string | undefined {
  const { passage, clause, subject } = assertion
  const { tree, text } = passage
  const objects = tree.dependents(clause.predicate, 'obj').filter((index) => index > clause.predicate)
  const [object] = objects
  const range = object === undefined ? undefined : trimEdges(tree.tokens, tree.range(object))
  if (object === undefined || range === undefined || objects.length > 1) return undefined
  const opening = tree.tokens[range.first]
  if (tree.tokens[object]?.upos !== 'NOUN' || opening?.upos !== 'DET' || !phraseAgrees(tree, object))
    return undefined
  if (opening.features.Poss === 'Yes' || opening.features.PronType !== 'Art' || !tree.isProjective(object))
    return undefined
  if (!isActor(subject) || tree.dependents(clause.predicate, 'xcomp', 'ccomp', 'iobj').length > 0)
    return undefined
  const words = compose(text, tree, [range])
  if (/[,;:()«"]| (?:qui|que|dont|où) /u.test(words)) return undefined
  const partitive = opening.features.Definite === 'Ind' ? words.replace(/^des /u, '') : words
  const rest = restWithout(assertion, [{ first: 0, last: clause.predicate }, range, ...cuts])
  return compose(text, tree, [join(`${noun} de`, partitive), 'par', subject, ...rest])
}

/** Short enough to stand behind « par », without a comma in it, and named by itself. */
const isActor = (subject: string): boolean =>
  subject.split(' ').length <= MOST_ACTOR_WORDS &&
  !/[,;:()"«]/u.test(subject) &&
  /^(?:l[ea’']|les|un|une|des|deux|trois|plusieurs|\p{Lu})/u.test(subject)
