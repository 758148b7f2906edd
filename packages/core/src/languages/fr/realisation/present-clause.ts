import type { Token } from '../../../reading/reading.ts'
import type { TokenRange } from '../../../reading/tree.ts'
import type { Lexicon } from '../../language.ts'
import type { Assertion } from './assertion.ts'
import { compose } from './compose.ts'
import { restWithout } from './wording.ts'

/** Verbs of state and of saying: « Le maire estime » says what he thinks today. */
const LASTING =
  /^(?:être|avoir|pouvoir|devoir|vouloir|savoir|rester|demeurer|sembler|paraître|vivre|penser|croire)$/u

/**
 * A clause of the past in the present of a chronology: « Le parquet a ouvert une enquête » as « Le parquet
 * ouvre une enquête », « Un homme avait été arrêté » as « Un homme est arrêté ». Without the stretches given.
 * Undefined for anything denied, possible, or in a tense that is not of an event.
 */
export function presentClause(
  assertion: Assertion,
  cuts: readonly TokenRange[],
  lexicon: Lexicon,
): string | undefined {
  const { passage, clause, subject } = assertion
  const { tree, text } = passage
  const predicate = tree.tokens[clause.predicate]
  if (clause.negated || predicate?.features.VerbForm !== 'Part') return undefined
  const reflexive = reflexiveOf(assertion)
  const adverbs = adverbsOf(assertion)
  if (reflexive === undefined || adverbs === undefined) return undefined
  const number = /^(?:a|avait|est|était)$/u.test(assertion.finite)
    ? 'Sing'
    : /^(?:ont|avaient|sont|étaient)$/u.test(assertion.finite)
      ? 'Plur'
      : undefined
  const verb = number === undefined ? undefined : presentOf(assertion, predicate, number, reflexive, lexicon)
  if (verb === undefined) return undefined
  const rest = restWithout(assertion, [{ first: 0, last: clause.predicate }, ...cuts])
  return compose(text, tree, [subject, ...(reflexive ? ['se'] : []), ...verb, ...adverbs, ...rest])
}

/** The verb in words, adverbs go behind its first. */
function presentOf(
  { passage, clause }: Assertion,
  predicate: Token,
  number: 'Sing' | 'Plur',
  reflexive: boolean,
  lexicon: Lexicon,
): readonly string[] | undefined {
  const finite = passage.tree.tokens[clause.finite]
  const passive = passage.tree.tokens
    .slice(clause.finite + 1, clause.predicate)
    .some(({ form }) => form === 'été')
  if (LASTING.test(predicate.lemma)) return undefined
  if (passive)
    return finite?.lemma === 'avoir' ? [number === 'Plur' ? 'sont' : 'est', predicate.form] : undefined
  // « est arrêté » may be the present of a passive, « est arrivé » is not.
  const frame = lexicon.verb(predicate.lemma)
  if (finite?.lemma === 'être' && !reflexive && (frame?.auxiliary !== 'être' || frame.direct))
    return undefined
  if (finite?.lemma !== 'être' && reflexive) return undefined
  const form = lexicon.inflect(predicate.lemma, 'VERB', {
    Mood: 'Ind',
    Tense: 'Pres',
    Person: '3',
    Number: number,
  })
  return form === undefined ? undefined : [form]
}

/** Whether « se » stands before the verb; undefined for any other clitic. */
function reflexiveOf({ passage, clause }: Assertion): boolean | undefined {
  const clitics = passage.tree.tokens.slice(clause.group.first, clause.finite)
  if (clitics.length === 0) return false
  return clitics.length === 1 && /^(?:se|s['’])$/iu.test(clitics[0]?.form ?? '') ? true : undefined
}

/** What stands between the helping verb and the participle; undefined where it is more than an adverb or two. */
function adverbsOf({ passage, clause }: Assertion): readonly string[] | undefined {
  const between = passage.tree.tokens.slice(clause.finite + 1, clause.predicate)
  const adverbs = between.filter(({ form }) => form !== 'été')
  return adverbs.length <= 2 &&
    adverbs.every(({ upos, form }) => upos === 'ADV' && !/^(?:pas|plus|jamais|déjà)$/u.test(form))
    ? adverbs.map(({ form }) => form)
    : undefined
}
