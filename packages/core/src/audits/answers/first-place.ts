import { type Finding, findingAt } from '../finding.ts'
import type { ProseSentence } from '../prose.ts'
import type { Subject } from '../subject.ts'

/** Share of the sentences within which an answer is looked for. */
const EARLY = 1 / 3
/** Shorter texts are read whole. */
const FEWEST_SENTENCES = 9

/**
 * A finding where the first sentence that fits stands late; empty where it stands early, undefined where
 * none fits: what a text lacks must come from its story, not from an audit.
 */
export function lateFinding(
  { prose: { sentences } }: Subject,
  fits: (sentence: ProseSentence) => boolean,
): readonly Finding[] | undefined {
  if (sentences.length < FEWEST_SENTENCES) return undefined
  const place = sentences.findIndex(fits)
  const first = sentences[place]
  if (first === undefined) return undefined
  const limit = Math.ceil(sentences.length * EARLY)
  return place < limit ? [] : [{ ...findingAt(first.path, { place: place + 1, limit }), span: first.span }]
}
