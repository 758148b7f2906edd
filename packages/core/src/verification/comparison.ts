import type { Span } from '../span.ts'
import type { Evidence } from '../writing/article.ts'
import { type Alignment, type Substitution as LocalSubstitution, weightOf } from './align.ts'
import type { ClaimField, Discrepancy } from './claim.ts'
import type { Frame } from './frames.ts'
import type { SourceIndex, SourceSentence } from './source-index.ts'
import type { Unit, Units } from './units.ts'
import { has, TRAIT } from './vocabulary.ts'

/** What kind of text a claim is: what it may leave out depends on it. */
export type ClaimRole = 'sentence' | 'heading' | 'label' | 'question' | 'value'

/** How a unit of the claim stands to the evidence. */
export type Standing =
  /** Said there, in the same or other words. */
  | 'found'
  /** Another word for somebody or something that the evidence names. */
  | 'same-thing'
  /** Said elsewhere in the sources. */
  | 'elsewhere'
  /** Said nowhere. */
  | 'missing'

/** See `align.Substitution`, with where it is found. */
export type Substitution = LocalSubstitution & { readonly alignment: Alignment }

/** A claim beside its evidence, with all that the comparisons ask. */
export interface Comparison {
  readonly claim: Units
  readonly role: ClaimRole
  readonly frames: readonly Frame[]
  readonly alignments: readonly Alignment[]
  readonly index: SourceIndex
  readonly standing: readonly Standing[]
  readonly substitutions: readonly Substitution[]
  /** The whole claim beside sentences that are not its evidence but share with it what the evidence lacks. */
  readonly asides: readonly Alignment[]
  /** Sentences that share words with the claim and are not its evidence. */
  readonly others: readonly SourceSentence[]
  /** What stands with the claim and may carry its attribution or its subject: the sentence before, the row. */
  readonly beside: readonly Units[]
  /** 0 to 1: the share of the claim's weight that the evidence bears out. */
  readonly coverage: number
}

/** One kind of alteration: what of it a claim shows. */
export type Compare = (comparison: Comparison) => readonly Discrepancy[]

/** The alignment that holds a unit of the claim. */
export function alignmentAt(
  { alignments }: Pick<Comparison, 'alignments'>,
  place: number,
): Alignment | undefined {
  for (const alignment of alignments) if (alignment.from <= place && place < alignment.to) return alignment
  return undefined
}

/** The unit of a source that says what a unit of the claim does. */
export function counterpart(comparison: Comparison, place: number): Unit | undefined {
  const alignment = alignmentAt(comparison, place)
  const at = alignment?.source[place] ?? -1
  return at < 0 ? undefined : alignment?.sentence.units[at]
}

/** Where units of a source stand, as evidence. */
export function evidenceOf(
  sentence: SourceSentence,
  span: Span = { start: 0, end: sentence.text.length },
): Evidence {
  const { source, text } = sentence
  return {
    source: source.id,
    span: { start: sentence.span.start + span.start, end: sentence.span.start + span.end },
    text: text.slice(span.start, span.end),
  }
}

/** What a source has where the claim differs. */
export interface Stated {
  readonly sentence: SourceSentence
  /** In the sentence's text. */
  readonly span: Span
}

/** A difference between two spans, with the mend that would undo it where the source is known. */
export function difference(field: ClaimField, claim: Units, at: Span, stated?: Stated): Discrepancy {
  const span = { start: at.start, end: at.end }
  const value = claim.text.slice(span.start, span.end)
  if (stated === undefined) return { field, value, span }
  const text = stated.sentence.text.slice(stated.span.start, stated.span.end)
  return {
    field,
    value,
    span,
    stated: text,
    evidence: evidenceOf(stated.sentence, stated.span),
    mend: { span, text },
  }
}

/** From the first to the last of some units. */
export const spanOfUnits = (units: readonly Unit[], from: number, to: number): Span => ({
  start: units[from]?.start ?? 0,
  end: units[Math.max(from, to - 1)]?.end ?? 0,
})

export const isContent = (unit: Unit): boolean =>
  unit.number === undefined && unit.date === undefined && weightOf(unit) >= 0.5

/** A verb counts even where it says little: « n’a pas rendu » denies as much as any. */
export const carries = (unit: Unit): boolean =>
  unit.number === undefined && unit.date === undefined && weightOf(unit) >= 0.2

export const isName = (unit: Unit): boolean =>
  unit.number === undefined && unit.date === undefined && has(unit.word, TRAIT.name)

/** The last unit before `place` that says something, in the same clause. */
export function saidBefore(units: readonly Unit[], place: number): number {
  for (let at = place - 1; at >= 0 && units[at]?.clause === units[place]?.clause; at--)
    if (isContent(units[at] as Unit)) return at
  return -1
}

/** The next unit after `place` that says something, in the same clause. */
export function saidAfter(units: readonly Unit[], place: number): number {
  for (let at = place + 1; at < units.length && units[at]?.clause === units[place]?.clause; at++)
    if (isContent(units[at] as Unit)) return at
  return -1
}

/** A noun, also one that may be an adjective, unless it stands beside another noun; or a word nobody knows. */
export function isThing(units: readonly Unit[], place: number): boolean {
  const { word } = units[place] as Unit
  if (word.traits === 0) return true
  if (word.operators.some(({ field }) => field === 'comparison')) return false
  if (!has(word, TRAIT.noun)) return false
  if (!has(word, TRAIT.adjective)) return true
  return ![units[place - 1], units[place + 1]].some(
    (other) => other !== undefined && has(other.word, TRAIT.noun) && other.word.weight > 0,
  )
}

/** A noun of what somebody is by office or trade. */
export const isOffice = ({ word }: Unit): boolean =>
  has(word, TRAIT.person) && !has(word, TRAIT.generic | TRAIT.name | TRAIT.verb | TRAIT.adjective)
