import { ALIKE } from '../../planning/similarity.ts'
import type { Audit } from '../audit.ts'
import type { Finding } from '../finding.ts'
import { openingOf } from '../opening-of.ts'
import type { ProseSentence } from '../prose.ts'
import { HELPFUL_CONTENT } from '../sources.ts'

const FEWEST_WORDS = 5
/** Earlier sentences with a trigram in common that are looked at, the latest ones. */
const MOST_COMPARED = 8
const BASE = 0x20000
const MASK = BASE - 1

/** Sentences that nearly repeat an earlier one: by the share of word trigrams that they have in common. */
export const alikeSentences: Audit = {
  id: 'alike-sentences',
  family: 'reading',
  importance: 'advised',
  grounds: HELPFUL_CONTENT,
  check({ prose: { sentences } }) {
    if (sentences.length === 0) return undefined
    const compared = new SeenSentences()
    return sentences.flatMap((sentence) => {
      if (sentence.words.length < FEWEST_WORDS) return []
      const earlier = compared.add(sentence)
      return earlier === undefined ? [] : [findingOf(sentence, earlier)]
    })
  },
}

const findingOf = ({ path, span, text }: ProseSentence, earlier: ProseSentence): Finding => ({
  path,
  span,
  values: { text: openingOf(text), like: earlier.path },
})

/** Sentences by their trigrams, each trigram a number made of the numbers of its words. */
class SeenSentences {
  readonly #numbers = new Map<string, number>()
  readonly #byTrigram = new Map<number, number[]>()
  readonly #sentences: { readonly sentence: ProseSentence; readonly trigrams: number }[] = []

  /** Adds a sentence; gives an earlier one that is like it. */
  add(sentence: ProseSentence): ProseSentence | undefined {
    const own = this.#sentences.length
    const shared = new Map<number, number>()
    let trigrams = 0
    for (const key of this.#trigramsOf(sentence.words)) {
      const holders = this.#byTrigram.get(key)
      if (holders?.at(-1) === own) continue
      trigrams++
      for (const holder of holders ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1)
      if (holders === undefined) this.#byTrigram.set(key, [own])
      else if (holders.push(own) > MOST_COMPARED) holders.shift()
    }
    this.#sentences.push({ sentence, trigrams })
    for (const [holder, common] of shared) {
      const other = this.#sentences[holder]!
      if (common / (trigrams + other.trigrams - common) >= ALIKE) return other.sentence
    }
    return undefined
  }

  /** Three numbers of 17 bits fit a double; with more different words than that, more trigrams look alike. */
  #trigramsOf(words: readonly string[]): readonly number[] {
    const numbers = words.map((word) => this.#numberOf(word) & MASK)
    return numbers
      .slice(2)
      .map((third, index) => (numbers[index]! * BASE + numbers[index + 1]!) * BASE + third)
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#numbers.size + 1
      this.#numbers.set(word, number)
    }
    return number
  }
}
