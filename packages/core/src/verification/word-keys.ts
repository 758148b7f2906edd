/** A word with its hyphenated parts inside; elided articles are words of their own. */
export const WORD = /[\p{L}\d][\p{L}\p{M}\d-]*/gu

/** The words of a text without case, accents and plural mark: « Etats » and « État » share a key. */
export const wordKeys = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(WORD)].flatMap(([word]) => keysOf(word)))

/** The keys under which a word is known: as written, and without a final s. */
export function keysOf(word: string): readonly string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[Œœ]/gu, 'oe').toLowerCase()
  return [plain, plain.replace(/s$/u, '')]
}
