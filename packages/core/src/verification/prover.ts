import type { ProofLanguage } from '../languages/proof.ts'
import { memoiseFor } from '../memoise.ts'
import type { Evidence, SentenceKind } from '../writing/article.ts'
import { bearingsOf } from './bearings.ts'
import type { ClaimRole } from './comparison.ts'
import { type Judgement, judge } from './judge.ts'
import { indexSources, type SourceIndex, type SourceText } from './source-index.ts'
import { type Units, unitsOf } from './units.ts'
import { vocabularyFor } from './vocabulary-for.ts'

/** A text to be proven. */
export interface ProofText {
  readonly text: string
  readonly role?: ClaimRole
  /** What a reader has read just before, or reads in the same row. */
  readonly beside?: readonly string[]
  /** How its writer says that it came to be. */
  readonly kind?: SentenceKind
  /** What its writer says that it rests on: looked at first, never trusted. */
  readonly evidence?: readonly Evidence[]
}

export interface Prover {
  readonly index: SourceIndex
  /** A text is judged once beside whatever bears on it: after a keystroke only what changed costs anything. */
  prove(text: ProofText): Judgement
}

/** More texts than an article has are not remembered. */
const REMEMBERED = 20_000

/** Proves texts against sources; the sources are prepared once. */
export function createProver(sources: readonly SourceText[], language: ProofLanguage): Prover {
  const vocabulary = vocabularyFor(language)
  const index = indexSources(sources, vocabulary)
  const judged = new Map<string, Judgement>()
  const read = new Map<string, Units>()
  const unitsIn = (text: string): Units => {
    let found = read.get(text)
    if (found === undefined) {
      found = unitsOf(text, vocabulary)
      remember(read, text, found)
    }
    return found
  }
  return {
    index,
    prove({ text, role = 'sentence', beside = [], kind, evidence = [] }) {
      const given = givenSentences(evidence, index)
      const near = beside.map(unitsIn)
      const bearings = role === 'value' || near.length === 0 ? beside : bearingsOf(near, unitsIn(text), index)
      const key = [role, kind ?? '', text, [...given].join(','), ...bearings].join('\u0000')
      let found = judged.get(key)
      if (found === undefined) {
        found = judge({ text, role, beside: near, given, kind }, index)
        remember(judged, key, found)
      }
      return found
    },
  }
}

function remember<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.size >= REMEMBERED) map.clear()
  map.set(key, value)
}

/** Sentences that the writer's evidence stands in, where it says to the letter what the source says there. */
function givenSentences(evidence: readonly Evidence[], index: SourceIndex): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { source, span, text } of evidence) {
    const sentences = sentencesBySource(index, undefined).get(source) ?? []
    for (let at = firstBehind(sentences, span.start); at < sentences.length; at++) {
      const sentence = sentences[at] as SourceSentence
      if (span.end <= sentence.span.start) break
      if (sentence.source.text.slice(span.start, span.end) === text) found.add(sentence.index)
    }
  }
  return found
}

type SourceSentence = SourceIndex['sentences'][number]

/** The sentences of each source, in the order of its text. */
const sentencesBySource = memoiseFor((index: SourceIndex): ReadonlyMap<string, readonly SourceSentence[]> => {
  const bySource = new Map<string, SourceSentence[]>()
  for (const sentence of index.sentences) {
    const known = bySource.get(sentence.source.id)
    if (known === undefined) bySource.set(sentence.source.id, [sentence])
    else known.push(sentence)
  }
  for (const sentences of bySource.values()) sentences.sort((one, other) => one.span.start - other.span.start)
  return bySource
})

/** The place of the first sentence that ends behind `start`. */
function firstBehind(sentences: readonly SourceSentence[], start: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}
