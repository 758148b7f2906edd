import { spanOfRange, type TokenRange } from '../../../reading/tree.ts'
import { covers, overlaps, type Span } from '../../../span.ts'
import type { DateMention } from '../../mentions.ts'
import type { Passage } from '../../realisation.ts'
import { join } from '../elision.ts'
import type { Assertion } from './assertion.ts'
import { compose, type Part } from './compose.ts'
import { trimEdges } from './trim.ts'
import { without } from './without.ts'

/** « hier » and « ce matin » place nothing in time for who reads later; a weekday is the story's own measure. */
export const DATED: ReadonlySet<string> = new Set(['day', 'month', 'year', 'period', 'quarter', 'weekday'])

/** A date that something happened on; « du lundi au samedi » tells what happens every week. */
export const isDated = (date: DateMention): boolean =>
  DATED.has(date.kind) && (date.kind !== 'period' || date.from !== undefined)

/** The adverbials of a clause that are a date and nothing more: a heading or a table does without them. */
export function dateAdverbials({ passage, clause }: Assertion): readonly TokenRange[] {
  const { tree, dates } = passage
  return tree.dependents(clause.predicate, 'obl', 'nmod', 'advmod').flatMap((index) => {
    const range = trimEdges(tree.tokens, tree.range(index))
    if (range === undefined || !tree.isProjective(index)) return []
    const span = spanOfRange(tree.tokens, range)
    const date = dates.find((mention) => covers(span, mention))
    return date !== undefined && isDateAlone(passage, span, date) ? [range] : []
  })
}

/** What may stand before a date as part of it: « à partir du », « dans la nuit du ». */
const BEFORE =
  /^(?:(?:à partir|au matin|au soir|dans (?:la (?:nuit|matinée|soirée|journée)|l[’']après-midi)|au cours|dès|depuis|en fin|au début|à la fin|durant|pendant|sur|pour) ?)?(?:de|du|des|d[’']|le|la|au|en|dès|dans|vers|ce|cette)? ?$/iu

const AFTER = /^(?: (?:dernier|dernière|prochain|prochaine|matin|soir|au matin|au soir|après-midi))?$/iu

/** Whether a phrase says the date and nothing more. */
export const isDateAlone = (passage: Passage, span: Span, date: Span): boolean =>
  AFTER.test(passage.text.slice(date.end, Math.max(date.end, span.end))) &&
  BEFORE.test(passage.text.slice(span.start, date.start)) &&
  !splitsDate(passage, span)

/** « dans la nuit de samedi » of « dans la nuit de samedi à dimanche »: half a date says another one. */
export const splitsDate = ({ dates }: Passage, span: Span): boolean =>
  dates.some((date) => overlaps(span, date) && !covers(span, date) && !covers(date, span)) ||
  dates.some((date) => covers(date, span) && (date.start < span.start || span.end < date.end))

/** Tokens of the verb group before the finite form: « ne », « se », « y ». */
export const clitics = ({ passage: { tree }, clause }: Assertion): readonly Part[] =>
  tree.tokens
    .slice(clause.group.first, clause.finite)
    // « s’étaient » comes back as « se sont »: the vowel returns, and elides again where it must.
    .map(({ form }) => form.replace(/^([smtn])['’]$/iu, '$1e').toLowerCase())

/** What follows the finite form, without the stretches given. */
export const restWithout = ({ rest }: Assertion, cuts: readonly TokenRange[]): readonly TokenRange[] =>
  cuts.reduce((kept, cut) => without(kept, cut), rest)

/** The clause in plain order, without its lead. */
export const plainClause = (assertion: Assertion, cuts: readonly TokenRange[]): string =>
  compose(assertion.passage.text, assertion.passage.tree, [
    assertion.subject,
    ...clitics(assertion),
    assertion.finite,
    ...restWithout(assertion, cuts),
  ])

/** « La maternité a été fermé »: a slip of the story belongs in no heading. */
export function disagrees({ passage: { tree }, clause }: Assertion): boolean {
  const passive = tree
    .dependents(clause.predicate, 'aux')
    .some((index) => tree.tokens[index]?.lemma === 'être')
  if (!passive) return false
  const [subject, participle] = [tree.tokens[clause.subjectHead], tree.tokens[clause.predicate]]
  if (tree.dependents(clause.subjectHead, 'conj').length > 0) return false
  const { Gender, Number: number } = subject?.features ?? {}
  const other = participle?.features
  const differs = (one: string | undefined, two: string | undefined) =>
    one !== undefined && two !== undefined && one !== two
  return differs(Gender, other?.Gender) || differs(number, other?.Number)
}

const LIGHT = /^(?:faire|mettre|prendre|donner|tenir|dire|rendre)$/u

/**
 * The clause as a headline has it, without the auxiliary: « Les autres sociétés non affectées ». Only
 * where être carries a participle in the indicative, so that nothing of the modality is lost.
 */
export function participleClause(assertion: Assertion, cuts: readonly TokenRange[]): string | undefined {
  const { passage, clause } = assertion
  const { tree, text } = passage
  const { tokens } = tree
  const predicate = tokens[clause.predicate]
  const finite = tokens[clause.finite]
  const helpers = tree.dependents(clause.predicate, 'aux')
  const attribute = attributeClause(assertion, cuts)
  if (attribute !== undefined) return attribute
  const passive = helpers.some((index) => tokens[index]?.lemma === 'être')
  if (!passive || predicate?.features.VerbForm !== 'Part' || finite?.features.Mood !== 'Ind') return undefined
  if (finite.features.Tense === 'Fut' || !/^(?:être|avoir)$/u.test(finite.lemma) || helpers.length > 2)
    return undefined
  if (clause.group.first < clause.finite && !clause.negated) return undefined
  if (disagrees(assertion)) return undefined
  const between = negationOnly(assertion)
  if (between === undefined) return undefined
  // « 25.300 morts faits par les routes » is no French.
  if (
    predicate.lemma === 'faire' &&
    /(?<!\p{L})(?:morts?|blessée?s?|victimes?)(?!\p{L})/u.test(assertion.subject)
  )
    return undefined
  // « des analyses faites » says nothing yet.
  if (
    LIGHT.test(predicate.lemma) &&
    restWithout(assertion, [{ first: 0, last: clause.predicate }, ...cuts]).length === 0
  )
    return undefined
  return compose(text, tree, [
    assertion.subject,
    ...(clause.negated ? ['non'] : []),
    ...between,
    ...restWithout(assertion, [{ first: 0, last: clause.predicate - 1 }, ...cuts]),
  ])
}

/** « a été victime d’une attaque » → « victime d’une attaque »: être goes where the attribute follows at once. */
function attributeClause(assertion: Assertion, cuts: readonly TokenRange[]): string | undefined {
  const { passage, clause, subject } = assertion
  const { tree, text } = passage
  const finite = tree.tokens[clause.finite]
  const been = tree.tokens[clause.finite + 1]?.form === 'été' && clause.predicate === clause.finite + 2
  const attribute = /^(?:NOUN|ADJ)$/u.test(tree.tokens[clause.predicate]?.upos ?? '')
  if (!been || !attribute || clause.negated || finite?.lemma !== 'avoir' || finite.features.Tense !== 'Pres')
    return undefined
  return compose(text, tree, [
    subject,
    ...restWithout(assertion, [{ first: 0, last: clause.predicate - 1 }, ...cuts]),
  ])
}

/** Between auxiliary and participle only « pas », « été » and light adverbs may stand. */
function negationOnly({ passage, clause }: Assertion): readonly string[] | undefined {
  const adverbs: string[] = []
  for (let index = clause.finite + 1; index < clause.predicate; index++) {
    const token = passage.tree.tokens[index]
    if (token === undefined || token.form === 'pas' || token.form === 'été') continue
    if (token.upos !== 'ADV' || clause.negated) return undefined
    if (!/^(?:également|aussi|ensuite|alors|immédiatement|notamment)$/u.test(token.form))
      adverbs.push(token.form)
  }
  return adverbs
}

/** The words with their source behind them, where there is one. */
export const sourced = (words: string, { source }: Pick<Assertion, 'source'>): string =>
  source === undefined ? words : join(`${words}, selon`, source)
