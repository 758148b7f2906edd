import type { Token } from '../../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../../reading/tree.ts'
import { capitalise, join } from '../elision.ts'

/** A stretch of the passage's own tokens, or words put between. */
export type Part = TokenRange | string

/**
 * Sets parts of a sentence and new words beside each other: contractions cut in two are made whole
 * (« le » of « du » comes back as « le »), vowels elide, doubled commas go.
 */
export function compose(text: string, tree: Tree, parts: readonly Part[]): string {
  let composed = ''
  for (const part of parts) {
    if (typeof part === 'string') composed = join(composed, part)
    else if (part.last >= part.first) {
      const article = tree.tokens[part.first]?.upos !== 'PRON'
      composed = join(composed, surface(text, tree, part), article)
    }
  }
  return tidy(composed)
}

/** The characters of a range; a half of a contraction at its edge is written as the word it stands for. */
export function surface(text: string, { tokens }: Tree, range: TokenRange): string {
  const span = spanOfRange(tokens, range)
  const [first, last] = [tokens[range.first], tokens[range.last]]
  const [before, after] = [tokens[range.first - 1], tokens[range.last + 1]]
  const cutAtStart = areHalves(text, before, first)
  const cutAtEnd = areHalves(text, last, after)
  if (range.first === range.last && (cutAtStart || cutAtEnd)) return first?.form ?? ''
  const start = cutAtStart ? (first?.end ?? 0) : span.start
  const end = cutAtEnd ? (last?.start ?? 0) : span.end
  const head = cutAtStart
    ? join(first?.form ?? '', text.slice(start, end).trimStart())
    : text.slice(start, end)
  return cutAtEnd ? join(head.trimEnd(), last?.form ?? '') : head
}

/** « de » and « le » of « du »: neither stands in the text as it reads. */
const areHalves = (text: string, one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && one.end === other?.start && [one, other].every((token) => isHalf(text, token))

const isHalf = (text: string, token: Token): boolean =>
  text.slice(token.start, token.end).toLowerCase() !== token.form.toLowerCase()

/** Repairs what a cut leaves behind: commas doubled or before a full stop, spaces before commas. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ +(?=[,.])/gu, '')
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(/,\s*(?=[.;!?])/gu, '')
    .replace(/^[\s,;:–—-]+/u, '')
    .replace(/[\s,;:–—-]+$/u, '')

/** A sentence: capital at the start, full stop at the end unless another mark closes it. */
export const sentenceOf = (text: string): string => {
  const tidied = capitalise(tidy(text).replace(/\s*(?:\.{2,}|…)$/u, ''))
  return /[.!?…]$|[.!?…]\s?[»"”]$/u.test(tidied) ? tidied : `${tidied}.`
}
