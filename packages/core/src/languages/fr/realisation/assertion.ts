import type { Token } from '../../../reading/reading.ts'
import { spanOfRange, type TokenRange } from '../../../reading/tree.ts'
import { covers, overlaps } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { Passage } from '../../realisation.ts'
import { neutralReporting } from '../reporting.ts'
import { asidesOf } from './asides.ts'
import { type Clause, mainClause } from './clause.ts'
import { keptRanges } from './kept-ranges.ts'
import { reframe, shortSource } from './reframe.ts'

/**
 * What a passage asserts, apart from who says so: one clause in plain order with its finite form as it
 * stands in direct speech, and its source in a short form where the story gives it to somebody.
 */
export interface Assertion {
  readonly passage: Passage
  readonly clause: Clause
  /** The finite form: « a » for « avait » in « a déclaré que l’incident avait été détecté ». */
  readonly finite: string
  /** Tokens after the finite form that belong to the clause and must stay, in order. */
  readonly rest: readonly TokenRange[]
  /** Tokens before the subject that must stay; empty where the clause opens with its subject. */
  readonly lead: readonly TokenRange[]
  /** « Point32Health », to be set behind « selon ». */
  readonly source?: string
}

/** Undefined for quotations, doubtful trees and frames that say more than « dire ». */
export function assertionOf(passage: Passage, lexicon: Lexicon): Assertion | undefined {
  const { statement, tree } = passage
  if (statement.quoted || statement.unknown || isRootedInFrame(passage)) return undefined
  return statement.attribution?.frame === 'reported'
    ? reportedAssertion(passage, lexicon)
    : plainAssertion(passage, tree.root)
}

/** A tree that takes the verb of saying for the main verb has misread the rest. */
export const isRootedInFrame = ({ statement: { attribution }, tree }: Passage): boolean =>
  attribution !== undefined &&
  attribution.frame !== 'reported' &&
  covers(attribution.span, tree.tokens[tree.root] as Token)

function plainAssertion(passage: Passage, root: number): Assertion | undefined {
  const { tree, statement } = passage
  const clause = mainClause(tree, root)
  if (clause === undefined) return undefined
  const frame = reframe(passage)
  if (statement.attribution !== undefined && frame === undefined) return undefined
  const cuts = [...asidesOf(passage).map(({ cut }) => cut), ...(frame === undefined ? [] : [frame.cut])]
  const source =
    statement.attribution?.source === undefined
      ? undefined
      : shortSource(passage, statement.attribution.source)
  return within(
    passage,
    clause,
    { first: 0, last: lastWord(tree.tokens) },
    cuts,
    tree.tokens[clause.finite]?.form ?? '',
    source,
  )
}

function reportedAssertion(passage: Passage, lexicon: Lexicon): Assertion | undefined {
  const { statement, tree } = passage
  const { attribution } = statement
  if (attribution?.source === undefined || !neutralReporting.has(attribution.verb ?? '')) return undefined
  const inner = tree.dependents(tree.root, 'ccomp').find((index) => index > tree.root)
  const clause = inner === undefined ? undefined : mainClause(tree, inner)
  const source = shortSource(passage, attribution.source)
  if (inner === undefined || clause === undefined || source === undefined || !tree.isProjective(inner))
    return undefined
  const finite = directForm(tree.tokens, clause, lexicon)
  const range = tree.range(inner)
  if (finite === undefined || range.last < lastWord(tree.tokens)) return undefined
  const scope = { first: clause.subject.first, last: Math.min(range.last, lastWord(tree.tokens)) }
  const cuts = asidesOf(passage).map(({ cut }) => cut)
  return within(passage, clause, scope, cuts, finite, source)
}

function within(
  passage: Passage,
  clause: Clause,
  scope: TokenRange,
  cuts: readonly TokenRange[],
  finite: string,
  source: string | undefined,
): Assertion | undefined {
  const kept = keptRanges(passage.tree.tokens.length, cuts)
  const clip = (first: number, last: number) =>
    kept
      .map((range) => ({ first: Math.max(range.first, first), last: Math.min(range.last, last) }))
      .filter((range) => range.first <= range.last)
  const whole = clip(clause.subject.first, clause.finite).some(
    (range) => range.first === clause.subject.first,
  )
  if (
    !whole ||
    passage.quotes.some((quote) => overlaps(quote, spanOfRange(passage.tree.tokens, clause.group)))
  )
    return undefined
  return {
    passage,
    clause,
    finite,
    rest: clip(clause.finite + 1, scope.last),
    lead: clip(scope.first, clause.subject.first - 1),
    ...(source === undefined ? {} : { source }),
  }
}

/** Index of the last token that is no closing mark. */
export const lastWord = (tokens: readonly Token[]): number =>
  tokens.findLastIndex((token) => token.upos !== 'PUNCT' || /[»"”)]/u.test(token.form))

/**
 * Reported speech after a verb in the past shifts its tenses: a plus-que-parfait was a passé composé. An
 * imperfect may have been a present or an imperfect: undefined. A conditional stays: it doubts.
 */
export function directForm(
  tokens: readonly Token[],
  { finite, predicate }: Pick<Clause, 'finite' | 'predicate'>,
  lexicon: Lexicon,
  keepsConditional = false,
): string | undefined {
  const token = tokens[finite]
  if (token === undefined) return undefined
  const { Mood, Tense, Person, Number: number } = token.features
  if (Mood === 'Ind' && (Tense === 'Pres' || Tense === 'Fut')) return token.form
  if (Mood === 'Cnd') return keepsConditional ? token.form : undefined
  const compound = finite !== predicate && /^(?:avoir|être)$/u.test(token.lemma)
  const past = tokens[predicate]?.features.VerbForm === 'Part'
  if (Mood !== 'Ind' || Tense !== 'Imp' || !compound || !past) return undefined
  if (token.lemma === 'être' && tokens[predicate]?.features.Voice === 'Pass') return undefined
  return lexicon.inflect(token.lemma, 'AUX', {
    Mood: 'Ind',
    Tense: 'Pres',
    ...(Person ? { Person } : {}),
    ...(number ? { Number: number } : {}),
  })
}
