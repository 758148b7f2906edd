import { memoise } from '../memoise.ts'

const WORD = /[\p{L}\d]+/gu
/** Two sentences are alike from this share of common word trigrams on. */
export const ALIKE = 0.6

/** The word trigrams of a text, in lower case; a text of one or two words is one by itself. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const words = (text.toLowerCase().match(WORD) ?? []) as readonly string[]
  if (words.length < 3) return new Set(words.length === 0 ? [] : [words.join(' ')])
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`))
}

/** Share of trigrams that two sets have in common, 0 to 1 (Jaccard); 0 where one is empty. */
export function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let common = 0
  for (const trigram of one) if (other.has(trigram)) common++
  return common / (one.size + other.size - common)
}

/** Share of word trigrams that two texts have in common, 0 to 1; two texts without a word are the same. */
export const similarity = (one: string, other: string): number =>
  one === other ? 1 : shareInCommon(trigramsOf(one), trigramsOf(other))

/** Texts among which it finds those that are like another, without comparing it with all of them. */
export class AlikeTexts {
  readonly #byTrigram = new Map<string, ReadonlySet<string>[]>()
  readonly #texts = new Set<string>()
  /** A text is looked for some times before it is added. */
  readonly #trigramsOf = memoise(trigramsOf)

  add(text: string): void {
    if (this.#texts.has(text)) return
    this.#texts.add(text)
    const trigrams = this.#trigramsOf(text)
    for (const trigram of trigrams) {
      const known = this.#byTrigram.get(trigram)
      if (known === undefined) this.#byTrigram.set(trigram, [trigrams])
      else known.push(trigrams)
    }
  }

  /** True where a text already added has at least this share of trigrams in common. */
  has(text: string, share: number): boolean {
    if (this.#texts.has(text)) return true
    const trigrams = this.#trigramsOf(text)
    const near = new Set([...trigrams].flatMap((trigram) => this.#byTrigram.get(trigram) ?? []))
    return [...near].some((other) => shareInCommon(trigrams, other) >= share)
  }
}

/** Share of the trigrams of some texts that stand in a source too, 0 to 1; 1 where they have none. */
export function sharedWording(texts: readonly string[], source: string): number {
  const known = trigramsOf(source)
  const own = texts.flatMap((text) => [...trigramsOf(text)])
  return own.length === 0 ? 1 : own.filter((trigram) => known.has(trigram)).length / own.length
}
