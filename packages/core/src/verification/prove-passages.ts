import type { ProofLanguage } from '../languages/proof.ts'
import { type Span, sliceOf } from '../span.ts'
import type { Claim } from './claim.ts'
import type { ClaimRole } from './comparison.ts'
import { verbStatus } from './fields/verb-status.ts'
import type { Prover } from './prover.ts'
import { splitText } from './split-text.ts'
import { unitsOf } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A block of an article by anyone. */
export interface Passage {
  /** See `Claim.path`. */
  readonly path: string
  readonly text: string
  /** A « value » stands by itself and is no sentence: a cell, a name, a keyword. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'value'
}

/** A claim and where it stands. */
export interface PassageClaim extends Claim {
  /** Index of its passage. */
  readonly passage: number
  /** In the text of its passage. */
  readonly span: Span
}

/** How many sentences back an attribution is still in a reader's mind. */
const BACK = 2

/**
 * Every sentence of an article with its verdict, in reading order; empty for an article without words.
 * Bylines, credits, sources and links to read on are passed over: they say nothing of the story.
 */
export function provePassages(passages: readonly Passage[], prover: Prover): readonly PassageClaim[] {
  const around = surroundingsOf(passages, prover.index.vocabulary.language)
  return passages.flatMap((passage, index) => {
    const own = around[index]
    return own === undefined ? [] : provePassage(passage, index, own, prover)
  })
}

/**
 * What a reader has just read above each passage: the heading, the sentence that introduces a list.
 * Undefined for what is passed over.
 */
export function surroundingsOf(
  passages: readonly Passage[],
  language: Pick<ProofLanguage, 'headsParatext' | 'isParatext'>,
): readonly (readonly string[] | undefined)[] {
  let heading: string | undefined
  let introduction: string | undefined
  return passages.map(({ kind, text }) => {
    const isHeading = kind === 'heading'
    const before = kind === 'item' && introduction !== undefined ? [introduction] : []
    const heads = heading === undefined || isHeading ? [] : [heading]
    const isBeside = !isHeading && heading !== undefined && language.headsParatext(heading)
    if (isHeading) heading = text
    if (kind !== 'item') introduction = /:\s*$/u.test(text) ? text : undefined
    const isPassedOver = isBeside || language.isParatext(text) || (isHeading && language.headsParatext(text))
    return isPassedOver ? undefined : [...heads, ...before]
  })
}

/** The sentences of one passage, each beside those before it; `around` see `surroundingsOf`. */
export function provePassage(
  passage: Passage,
  index: number,
  around: readonly string[],
  prover: Prover,
): readonly PassageClaim[] {
  const parts = partsOf(passage, prover.index.vocabulary)
  return parts.flatMap((part, at) => {
    const beside = parts.slice(Math.max(0, at - BACK), at).map((each) => sliceOf(passage.text, each))
    return provePart(part, passage, index, [...around, ...beside], prover)
  })
}

interface Part extends Span {
  readonly role: ClaimRole
}

/** The sentences of a passage, the cells of a row, or the whole. */
function partsOf({ text, kind }: Passage, vocabulary: Vocabulary): readonly Part[] {
  const whole = { start: 0, end: text.length }
  if (kind === 'heading' || kind === 'value') return [{ ...whole, role: kind }]
  if (text.includes('\t')) return cellsOf(text)
  if (LABELLED.test(text) && isNominal(text, vocabulary))
    return [{ ...whole, role: LISTED.test(text) ? 'value' : 'heading' }]
  // A caption: « Armor Santé : qui est qui ».
  if (!/[.!?…»"]\s*$/u.test(text) && unitsOf(text, vocabulary).hasFurniture)
    return [{ ...whole, role: 'heading' }]
  return splitText(text).map((span) => ({ ...span, role: 'sentence' }))
}

/** « Personnes citées : Anne Roux, Paul Dumas »: a row that a reader has made one line of. */
const LABELLED = /^[^.:!?«»"]{2,60}\s?:\s[^.!?:]{2,300}$/u
const LISTED = /:[^:]*[,;]/u

/** Says nothing with a verb. */
function isNominal(text: string, vocabulary: Vocabulary): boolean {
  const { units } = unitsOf(text, vocabulary)
  return units.every((_, at) => /^(?:none|bare|infinitive)$/u.test(verbStatus(units, at)))
}

const cellsOf = (text: string): readonly Part[] =>
  [...text.matchAll(/[^\t]+/gu)].map(({ 0: cell, index }) => ({
    start: index,
    end: index + cell.length,
    role: 'value',
  }))

function provePart(
  { role, ...span }: Part,
  { path, text }: Passage,
  passage: number,
  beside: readonly string[],
  prover: Prover,
): readonly PassageClaim[] {
  const own = sliceOf(text, span)
  if (!/[\p{L}\p{N}]/u.test(own)) return []
  const judgement = prover.prove({ text: own, role, beside })
  const isWhole = span.start === 0 && span.end === text.length
  return [{ path: isWhole ? path : `${path}.${span.start}`, text: own, passage, span, ...judgement }]
}
