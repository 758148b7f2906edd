import type { Token } from '../../../reading/reading.ts'
import type { TokenRange } from '../../../reading/tree.ts'

/** A range without the punctuation at its edges; undefined where nothing else is in it. */
export function trimEdges(tokens: readonly Token[], range: TokenRange): TokenRange | undefined {
  let { first, last } = range
  while (first <= last && tokens[first]?.upos === 'PUNCT') first++
  while (last >= first && tokens[last]?.upos === 'PUNCT') last--
  return first > last ? undefined : { first, last }
}
