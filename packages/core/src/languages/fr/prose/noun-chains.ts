import type { Span } from '../../../span.ts'

const WORD = /[\p{L}\p{N}]+/gu
const LINK_LETTERS: ReadonlySet<string> = new Set(['e', 'u', "'", '’'])
const LINKS: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd'])
/** Words between two links that end no chain: « de la mise en place du ». */
const MOST_BETWEEN = 4
/** Words that no chain runs over: verbs that are common, conjunctions, other prepositions. */
const BREAKS: ReadonlySet<string> = new Set(
  `et ou mais que qui dont où à au aux dans par pour sur avec sans sous vers chez contre entre est sont a ont était
  ne n se s il elle ils elles on plus moins près loin beaucoup autant tant`.split(/\s+/u),
)
/** « il est temps de », « de plus de 300 » begin no chain. */
const NUMBER = /^\d/u

/** Fewer are no chain worth looking for. */
const FEWEST = 3

/** The longest run of nouns hung on each other by « de », within one stretch without punctuation; 0 where under three. */
export function longestNounChain(text: string): { readonly span: Span; readonly nouns: number } {
  let best = { span: { start: 0, end: 0 }, nouns: 0 }
  if (linksIn(text) < FEWEST) return best
  for (const stretch of text.matchAll(/[^,;:.!?()«»“”–—\n]+/gu)) {
    if (linksIn(stretch[0]) < FEWEST - 1) continue
    for (const chain of chainsIn(stretch[0], stretch.index)) if (chain.nouns > best.nouns) best = chain
  }
  return best
}

/** How often a word begins as a link does: quick, for nearly all texts have few. */
function linksIn(text: string): number {
  let links = 0
  for (let at = text.indexOf(' d'); at >= 0; at = text.indexOf(' d', at + 1)) {
    if (LINK_LETTERS.has(text.charAt(at + 2))) links++
  }
  return links
}

function chainsIn(text: string, shift: number): { span: Span; nouns: number }[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase(),
    at: match.index + shift,
  }))
  const chains: { span: Span; nouns: number }[] = []
  let links = 0
  let first = 0
  let since = 0
  const close = (last: number): void => {
    const end = words[Math.min(last, words.length - 1)]
    if (links > 0 && end) {
      chains.push({ span: { start: words[first]!.at, end: end.at + end.word.length }, nouns: links })
    }
    links = 0
  }
  for (const [index, { word }] of words.entries()) {
    if (LINKS.has(word)) {
      if (links === 0) first = Math.max(0, index - 1)
      links++
      since = 0
    } else if (BREAKS.has(word) || NUMBER.test(word) || ++since > MOST_BETWEEN) close(index - 1)
  }
  close(words.length - 1)
  return chains
}
