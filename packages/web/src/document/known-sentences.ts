import { type ArticleSentence, splitText } from '@intertitre/core'
import { SENTENCE_GAP } from './document-of-article.ts'

/** Sentences as their writer gave them, by their words; a stretch that nobody touched keeps them. */
export interface KnownSentences {
  /** The sentences of a running text and where each stands in it. */
  split(text: string): readonly { readonly sentence: ArticleSentence; readonly at: number }[]
  /** A text that is one sentence, whatever marks stand in it. */
  whole(text: string): ArticleSentence
}

/** Longest run of marks and gaps that one sentence of a writer may hold. */
const LONGEST_LEAF = 6

/** What the writer's own sentences are known by; the first of equal words counts. */
export function knownSentences(value: unknown): KnownSentences {
  const leaves = new Map<string, ArticleSentence>()
  const runs = new Map<string, readonly ArticleSentence[]>()
  gather(value, leaves, runs)
  const whole = (text: string): ArticleSentence => leaves.get(text) ?? written(text)
  return {
    whole,
    split(text) {
      const run = runs.get(text)
      if (run !== undefined) return placed(run)
      return splitLeaves(text, leaves)
    },
  }
}

/** What a person wrote: the proof looks for its evidence. */
const written = (text: string): ArticleSentence => ({ text, kind: 'edited', evidence: [] })

const isSentence = (value: object): value is ArticleSentence =>
  'text' in value && 'kind' in value && 'evidence' in value

function gather(
  value: unknown,
  leaves: Map<string, ArticleSentence>,
  runs: Map<string, readonly ArticleSentence[]>,
): void {
  if (typeof value !== 'object' || value === null) return
  if (isSentence(value)) {
    if (!leaves.has(value.text)) leaves.set(value.text, value)
    return
  }
  if (Array.isArray(value) && value.length > 0 && value.every((each) => isObject(each) && isSentence(each))) {
    const joined = value.map(({ text }) => text).join(SENTENCE_GAP)
    if (!runs.has(joined)) runs.set(joined, value)
  }
  for (const inner of Object.values(value)) gather(inner, leaves, runs)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function placed(run: readonly ArticleSentence[]) {
  let at = 0
  return run.map((sentence) => {
    const found = { sentence, at }
    at += sentence.text.length + SENTENCE_GAP.length
    return found
  })
}

function splitLeaves(text: string, leaves: ReadonlyMap<string, ArticleSentence>) {
  const spans = splitText(text)
  const found: { sentence: ArticleSentence; at: number }[] = []
  for (let index = 0; index < spans.length; ) {
    const { start } = spans[index]!
    let taken = 1
    for (let count = Math.min(LONGEST_LEAF, spans.length - index); count > 1; count--) {
      if (!leaves.has(text.slice(start, spans[index + count - 1]!.end))) continue
      taken = count
      break
    }
    const words = text.slice(start, spans[index + taken - 1]!.end)
    found.push({ sentence: leaves.get(words) ?? written(words), at: start })
    index += taken
  }
  return found
}
