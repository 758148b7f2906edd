const WORD = /[\p{L}\d]+/gu
/** Two sentences are alike from this share of common word trigrams on. */
export const ALIKE = 0.6

/** Share of word trigrams that two texts have in common, 0 to 1 (Jaccard); short texts by their words. */
export function similarity(one: string, other: string): number {
  const [left, right] = [trigramsOf(one), trigramsOf(other)]
  if (left.size === 0 || right.size === 0) return one === other ? 1 : 0
  let common = 0
  for (const trigram of left) if (right.has(trigram)) common++
  return common / (left.size + right.size - common)
}

function trigramsOf(text: string): ReadonlySet<string> {
  const words = [...text.toLowerCase().matchAll(WORD)].map(([word]) => word)
  if (words.length < 3) return new Set(words.length === 0 ? [] : [words.join(' ')])
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`))
}
