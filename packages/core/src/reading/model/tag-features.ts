import type { FeatureBuffer } from './hash.ts'
import { NO_WORD, type WordInfo } from './word-info.ts'

/** What decides a word’s part of speech: itself, its neighbours, the two tags before it. */
export function tagFeatures(
  out: FeatureBuffer,
  words: readonly WordInfo[],
  index: number,
  tag1: number,
  tag2: number,
  /** In training: make as if a rare word had never been met. */
  unseen: boolean,
): void {
  const w = words[index]!
  const p = words[index - 1] ?? NO_WORD
  const n = words[index + 1] ?? NO_WORD
  out.begin(0)
  out.one(0)
  if (unseen) out.skip(6)
  else wordFeatures(out, w, p, n, tag1, tag2)
  contextFeatures(out, words, index, tag1, tag2)
  shapeFeatures(out, w, p, n, tag1, tag2, index === 0 ? 1 : 0)
  lexiconFeatures(out, w, p, n, tag1, tag2)
  ambiguityFeatures(out, words, index, tag1, unseen)
  classFeatures(out, words, index, tag1)
}

function wordFeatures(
  out: FeatureBuffer,
  w: WordInfo,
  p: WordInfo,
  n: WordInfo,
  tag1: number,
  tag2: number,
): void {
  out.one(w.word)
  out.two(w.word, tag1)
  out.two(w.word, p.word)
  out.two(w.word, n.word)
  out.three(w.word, tag1, tag2)
  out.three(w.word, tag1, n.ambiguity)
}

function contextFeatures(
  out: FeatureBuffer,
  words: readonly WordInfo[],
  index: number,
  tag1: number,
  tag2: number,
): void {
  const p = words[index - 1] ?? NO_WORD
  const n = words[index + 1] ?? NO_WORD
  out.one(p.word)
  out.one(n.word)
  out.one((words[index - 2] ?? NO_WORD).word)
  out.one((words[index + 2] ?? NO_WORD).word)
  out.one(tag1)
  out.two(tag1, tag2)
  out.two(tag1, n.word)
  out.two(tag1, p.word)
}

function shapeFeatures(
  out: FeatureBuffer,
  w: WordInfo,
  p: WordInfo,
  n: WordInfo,
  tag1: number,
  tag2: number,
  first: number,
): void {
  out.one(w.suffix1)
  out.one(w.suffix2)
  out.one(w.suffix3)
  out.one(w.suffix4)
  out.one(w.suffix5)
  out.one(w.prefix1)
  out.one(w.prefix2)
  out.one(w.prefix3)
  out.one(w.prefix4)
  out.one(w.shape)
  out.two(w.shape, first)
  out.two(w.shape, tag1)
  out.two(w.shape, n.shape)
  out.two(w.shape, p.shape)
  out.two(w.suffix3, tag1)
  out.three(w.suffix3, tag1, tag2)
  out.two(w.suffix2, n.suffix2)
  out.two(p.suffix3, tag1)
  out.one(n.suffix3)
  out.two(n.suffix3, w.suffix3)
}

function lexiconFeatures(
  out: FeatureBuffer,
  w: WordInfo,
  p: WordInfo,
  n: WordInfo,
  tag1: number,
  tag2: number,
): void {
  out.one(w.classes)
  out.two(w.classes, tag1)
  out.three(w.classes, tag1, tag2)
  out.two(w.classes, p.word)
  out.two(w.classes, n.word)
  out.two(w.verbal, w.nominal)
  out.two(w.classes, n.classes)
  out.two(w.classes, w.suffix3)
  out.three(w.classes, tag1, n.classes)
  out.two(w.classes, w.shape)
  out.three(w.nominal, tag1, p.nominal)
}

function ambiguityFeatures(
  out: FeatureBuffer,
  words: readonly WordInfo[],
  index: number,
  tag1: number,
  unseen: boolean,
): void {
  const w = words[index]!
  const own = unseen ? NO_WORD.ambiguity : w.ambiguity
  const before = (words[index - 1] ?? NO_WORD).ambiguity
  const next = (words[index + 1] ?? NO_WORD).ambiguity
  const after = (words[index + 2] ?? NO_WORD).ambiguity
  out.one(own)
  out.two(own, next)
  out.two(own, tag1)
  out.three(own, before, next)
  out.three(tag1, next, after)
  out.three(w.suffix3, tag1, next)
  out.three(w.classes, tag1, next)
  out.three(w.shape, tag1, next)
}

function classFeatures(out: FeatureBuffer, words: readonly WordInfo[], index: number, tag1: number): void {
  const w = words[index]!
  const p = words[index - 1] ?? NO_WORD
  const n = words[index + 1] ?? NO_WORD
  const a = words[index + 2] ?? NO_WORD
  out.one(w.wordClass)
  out.one(w.broadClass)
  out.one(p.wordClass)
  out.one(n.wordClass)
  out.one((words[index - 2] ?? NO_WORD).wordClass)
  out.one(a.wordClass)
  out.two(tag1, w.wordClass)
  out.two(tag1, n.wordClass)
  out.two(w.broadClass, n.broadClass)
  out.three(p.broadClass, w.broadClass, n.broadClass)
  out.three(tag1, n.broadClass, a.broadClass)
  out.three(w.classes, w.broadClass, n.broadClass)
}
