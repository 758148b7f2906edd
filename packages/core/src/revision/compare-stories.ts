import type { Story } from '../filing/story.ts'
import type { ProofLanguage } from '../languages/proof.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../span.ts'
import { type ClaimField, isRefuted } from '../verification/claim.ts'
import type { Judgement } from '../verification/judge.ts'
import { createProver, type Prover } from '../verification/prover.ts'
import { storySource } from '../verification/source-index.ts'

/** A version of a story with its reading. */
export interface StoryVersion {
  readonly story: Story
  readonly reading: Reading
}

/** A statement and where it stands in `Story.text` of its version. */
export interface PlacedStatement {
  /** See `Statement.id`. */
  readonly id: string
  readonly text: string
  readonly span: Span
}

/** One thing that a statement says otherwise now; a side that says nothing of it is left out. */
export interface StatementDifference {
  readonly field: ClaimField
  readonly before?: string
  readonly after?: string
}

/** A statement that one version has and the other has not, or says otherwise. */
export type StatementChange =
  | { readonly kind: 'added'; readonly after: PlacedStatement }
  | { readonly kind: 'removed'; readonly before: PlacedStatement }
  | {
      readonly kind: 'altered'
      readonly before: PlacedStatement
      readonly after: PlacedStatement
      readonly differences: readonly StatementDifference[]
    }

/** What a new version of a story changes. */
export interface StoryComparison {
  /** In the order of the new version; what was removed stands where it stood among its neighbours. */
  readonly changes: readonly StatementChange[]
  /** Statements of the new version that the earlier one bears out. */
  readonly kept: number
  /** 0 to 1: how much of the earlier version's statements the new one bears out or alters. */
  readonly likeness: number
}

/** Share of the words of the shorter that two statements about the same thing have in common at least. */
const ABOUT_THE_SAME = 0.5
/** How many statements before it bear on one. */
const BACK = 2

/**
 * Two versions of a story, statement by statement, with the comparison of the proof: a statement that
 * the other version bears out in other words is no change. Pairs of altered statements are those that
 * share most of their words.
 */
export function compareStories(
  before: StoryVersion,
  after: StoryVersion,
  language: ProofLanguage,
): StoryComparison {
  const old = judged(before, proverOf(after, language))
  const now = judged(after, proverOf(before, language))
  const open = old.filter(isRefutedHere)
  const pairs = pairsOf(open, now, old)
  const paired = new Set([...pairs.values()])
  const changes = now.flatMap((statement): StatementChange[] => {
    const earlier = pairs.get(statement)
    if (earlier !== undefined) return [alteredOf(earlier, statement)]
    return isRefutedHere(statement) ? [{ kind: 'added', after: placed(statement) }] : []
  })
  const removed = open.filter((statement) => !paired.has(statement))
  const gone = removed.length / Math.max(old.length, 1)
  return {
    changes: withRemoved(changes, removed, before.story.text.length),
    kept: now.length - changes.length,
    likeness: 1 - gone,
  }
}

interface Judged extends PlacedStatement {
  readonly judgement: Judgement
  readonly words: ReadonlySet<string>
}

const proverOf = ({ story, reading }: StoryVersion, language: ProofLanguage): Prover =>
  createProver([storySource(story, reading, 'story')], language)

/** Each statement of a version, held against the other. */
function judged({ story, reading }: StoryVersion, other: Prover): readonly Judged[] {
  const texts = reading.statements.map(({ start, end }) => story.text.slice(start, end))
  return reading.statements.map(({ id, start, end }, index) => {
    const text = texts[index] ?? ''
    const judgement = other.prove({ text, beside: texts.slice(Math.max(0, index - BACK), index) })
    return { id, text, span: { start, end }, judgement, words: wordsOf(text) }
  })
}

const isRefutedHere = ({ judgement: { verdict } }: Judged): boolean => isRefuted({ verdict })

/** Long words and figures: what a statement is about. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [])

/** Statements of the new version by what they say otherwise; the closest first, each once. */
function pairsOf(
  open: readonly Judged[],
  now: readonly Judged[],
  old: readonly Judged[],
): ReadonlyMap<Judged, Judged> {
  const candidates = now.flatMap((after) =>
    (isRefutedHere(after) ? old : open)
      .map((before) => ({ before, after, share: shareOf(before.words, after.words) }))
      .filter(({ share, before }) => share >= ABOUT_THE_SAME && before.text !== after.text),
  )
  const pairs = new Map<Judged, Judged>()
  const taken = new Set<Judged>()
  for (const { before, after } of candidates.sort((one, other) => other.share - one.share)) {
    if (pairs.has(after) || taken.has(before)) continue
    pairs.set(after, before)
    taken.add(before)
  }
  return pairs
}

/** In common, of all that the two have: what stands in both versions to the letter is closest. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length
  const least = Math.min(one.size, other.size)
  return least === 0 ? 0 : common / least - Math.abs(one.size - other.size) / 1000
}

function alteredOf(before: Judged, after: Judged): StatementChange {
  const backward = before.judgement.discrepancies.map(({ field, value, stated }) =>
    difference(field, value, stated),
  )
  // What the earlier version has in the place of one thing is not in the place of another too.
  const isTaken = (each: StatementDifference) =>
    backward.some(
      (other) =>
        other.field === each.field &&
        other.before === each.before &&
        other.after !== undefined &&
        other.after !== each.after,
    )
  const forward = after.judgement.discrepancies.map(({ field, value, stated }) => {
    const each = difference(field, stated, value)
    return isTaken(each) ? difference(field, undefined, value) : each
  })
  const found = [...forward, ...backward]
  const seen = new Set<string>()
  const differences = found.filter((each) => {
    const key = JSON.stringify(each)
    return !seen.has(key) && seen.add(key)
  })
  return { kind: 'altered', before: placed(before), after: placed(after), differences }
}

const difference = (
  field: ClaimField,
  before: string | undefined,
  after: string | undefined,
): StatementDifference => ({
  field,
  ...(before && { before }),
  ...(after && { after }),
})

const placed = ({ id, text, span }: Judged): PlacedStatement => ({ id, text, span })

/** Each behind the last change whose earlier statement stands before it. */
function withRemoved(
  changes: readonly StatementChange[],
  removed: readonly Judged[],
  length: number,
): readonly StatementChange[] {
  const all = [...changes]
  for (const statement of removed) {
    const startOf = (change: StatementChange): number =>
      change.kind === 'added' ? length : change.before.span.start
    const at = all.findLastIndex((change) => startOf(change) <= statement.span.start)
    all.splice(at + 1, 0, { kind: 'removed', before: placed(statement) })
  }
  return all
}
