import { FeatureBuffer } from './hash.ts'
import type { Scorer } from './scorer.ts'
import { NO_WORD, type WordInfo } from './word-info.ts'

export const CONTRACTION_FEATURES = 32

/** Tells which « des » among surface words is a contraction. */
export function contractionJudge(
  scorer: Scorer,
  infoOf: (form: string) => WordInfo,
): (surfaces: readonly string[], index: number) => boolean {
  const features = new FeatureBuffer(CONTRACTION_FEATURES)
  const scores = new Float64Array(2)
  return (surfaces, index) => {
    const from = Math.max(0, index - 2)
    const window = surfaces.slice(from, index + 2).map(infoOf)
    contractionFeatures(features, window, index - from)
    scorer.score(features, scores)
    return scores[1]! > scores[0]!
  }
}

/** What tells « des » the article from « des » for « de les »: the words around it. */
export function contractionFeatures(out: FeatureBuffer, words: readonly WordInfo[], index: number): void {
  const w = words[index]!
  const p = words[index - 1] ?? NO_WORD
  const pp = words[index - 2] ?? NO_WORD
  const n = words[index + 1] ?? NO_WORD
  out.begin(500)
  out.one(w.word)
  out.two(w.word, p.word)
  out.two(w.word, n.word)
  out.two(w.word, p.suffix3)
  out.two(w.word, p.suffix4)
  out.two(w.word, p.classes)
  out.three(w.word, p.classes, n.classes)
  out.two(w.word, n.suffix3)
  out.three(w.word, p.word, n.word)
  out.three(w.word, p.verbal, p.nominal)
  out.two(w.word, pp.word)
  out.three(w.word, pp.word, p.word)
  out.three(w.word, p.suffix2, pp.classes)
  out.three(w.word, p.classes, pp.classes)
  out.two(w.word, n.nominal)
  out.two(w.word, p.shape)
  out.three(w.word, index === 0 ? 1 : 0, n.shape)
  out.three(w.word, p.suffix3, n.suffix3)
}
