import type { Document } from '@intertitre/core'
import type { Likeness } from './store.ts'

/** Words of a sentence that can tell two stories apart. */
const SHORTEST_SENTENCE = 5
/** Sentences of a story that are compared. */
const MOST_SENTENCES = 200
/** Of the words of two sentences, common ones: a figure or a name may have changed. */
const SAME_SENTENCE = 0.75

/**
 * What is taken for a new version without asking, and what is asked about. `share` is of the sentences of the
 * shorter text, `kept` of those of the earlier one, from 0 to 1: a version goes on from most of what was told,
 * where another story may take over a lead.
 */
const SURE = { shared: 3, share: 0.6, kept: 0.5, headline: 0.5 }
/** The same where neither text says whose it is. */
const SURE_WITHOUT_SOURCE = { shared: 4, share: 0.8, kept: 0.6, headline: 0.6 }
const ASKED = { shared: 2, share: 0.3 }
/** Two sources that tell the same: one has taken it over from the other. */
const ASKED_OF_ANOTHER_SOURCE = { shared: 4, share: 0.6 }

/** Of the common sentences, those that are so to the letter: in what is told by a template every figure differs. */
const TO_THE_LETTER = 0.5

/**
 * How much a story looks like a new version of an earlier one: by its source, its headline and the sentences
 * of both. Undefined where nobody would take it for one. `isAsked`: it is never sure, as of a kill, for what
 * it takes back.
 */
export function likenessOf(
  before: Document,
  after: Document,
  isAsked = false,
): Omit<Likeness, 'story'> | undefined {
  const [earlier, later] = [sentencesOf(before), sentencesOf(after)]
  const sentences = Math.min(earlier.length, later.length)
  const { shared, exact } = sharedSentences(earlier, later)
  const share = sentences === 0 ? 0 : shared / sentences
  const source = sameSource(before, after)
  const asked = source === 'different' ? ASKED_OF_ANOTHER_SOURCE : ASKED
  if (shared < asked.shared || share < asked.share) return undefined
  const needed = source === 'same' ? SURE : SURE_WITHOUT_SOURCE
  const isSure =
    source !== 'different' &&
    !isAsked &&
    shared >= needed.shared &&
    share >= needed.share &&
    shared / earlier.length >= needed.kept &&
    exact / shared >= TO_THE_LETTER &&
    overlap(wordsOf(headlineOf(before)), wordsOf(headlineOf(after))) >= needed.headline
  return { sure: isSure, shared, sentences }
}

/** Each sentence counts once, whatever follows it elsewhere. */
function sharedSentences(
  earlier: readonly Words[],
  later: readonly Words[],
): { readonly shared: number; readonly exact: number } {
  const left = new Set(earlier)
  let [shared, exact] = [0, 0]
  for (const sentence of later) {
    const [best] = [...left]
      .map((other) => ({ other, likeness: overlap(sentence, other) }))
      .sort((one, other) => other.likeness - one.likeness)
    if (best === undefined || best.likeness < SAME_SENTENCE) continue
    left.delete(best.other)
    shared++
    if (best.likeness === 1) exact++
  }
  return { shared, exact }
}

type Words = readonly string[]

const wordsOf = (text: string): Words => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Of the words of both, how many are common; from 0 to 1. */
function overlap(one: Words, other: Words): number {
  if (one.length === 0 || other.length === 0) return 0
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    counts.set(word, count - 1)
    common++
  }
  return (2 * common) / (one.length + other.length)
}

/** Of the text below the headline. */
const sentencesOf = ({ blocks, title }: Document): readonly Words[] =>
  blocks
    .slice(title === undefined ? 1 : 0)
    .flatMap(({ text }) => text.split(/(?<=[.!?…]["”»)]?)\s+/u))
    .map(wordsOf)
    .filter((words) => words.length >= SHORTEST_SENTENCE)
    .slice(0, MOST_SENTENCES)

const headlineOf = ({ title, blocks }: Document): string =>
  title ?? blocks.find(({ role }) => role === 'heading')?.text ?? blocks[0]?.text ?? ''

function sameSource(before: Document, after: Document): 'same' | 'different' | 'unknown' {
  const [one, other] = [sourcesOf(before), sourcesOf(after)]
  if (one.length === 0 || other.length === 0) return 'unknown'
  return one.some((name) => other.includes(name)) ? 'same' : 'different'
}

/** How its metadata, its address or its dateline, « PARIS (AFP) - », call whose story it is. */
function sourcesOf({ metadata, url, blocks }: Document): readonly string[] {
  const agency = blocks
    .slice(0, 4)
    .map(({ text }) => /^[^.!?()]{0,80}\(([^()]{2,40})\)\s*[-–—:]/u.exec(text)?.[1])
    .find((name) => name !== undefined)
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined
  return [metadata?.credit, agency, host].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]))
}
