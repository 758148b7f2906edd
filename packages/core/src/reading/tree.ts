import type { Span } from '../span.ts'
import type { Sentence, Token } from './reading.ts'

/** A stretch of tokens of one sentence, `last` included. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** A sentence's tree with its look-ups: built once, each answer in constant time or in its own size. */
export interface Tree {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Index of the root token. */
  readonly root: number
  /** Indices of the dependents of a token, in order. */
  children(index: number): readonly number[]
  /** The dependents whose relation is one of `relations`; « nsubj » also finds « nsubj:pass ». */
  dependents(index: number, ...relations: readonly string[]): readonly number[]
  /** From the first to the last token that a token governs, itself included. */
  range(index: number): TokenRange
  /** True where the tokens governed by `index` stand together without a gap. */
  isProjective(index: number): boolean
}

export function treeOf(sentence: Sentence): Tree {
  const { tokens } = sentence
  const children: number[][] = tokens.map(() => [])
  for (const [index, token] of tokens.entries()) children[token.head]?.push(index)
  const extents = extentsOf(tokens, children)
  const childrenOf = (index: number) => children[index] ?? []
  return {
    sentence,
    tokens,
    root: Math.max(
      0,
      tokens.findIndex((token) => token.head < 0),
    ),
    children: childrenOf,
    dependents: (index, ...relations) => childrenOf(index).filter((child) => is(tokens[child], relations)),
    range: (index) => extents[index] ?? { first: index, last: index },
    isProjective: (index) => {
      const extent = extents[index]
      return extent !== undefined && extent.last - extent.first + 1 === extent.size
    },
  }
}

const is = (token: Token | undefined, relations: readonly string[]): boolean =>
  token !== undefined &&
  relations.some((relation) => token.relation === relation || token.relation.startsWith(`${relation}:`))

/** Characters from the first token of a range to the last. */
export const spanOfRange = (tokens: readonly Token[], { first, last }: TokenRange): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
})

type Extent = TokenRange & { readonly size: number }

/** Children before parents, without recursion: a chain of 2,000 words must not overflow the stack. */
function extentsOf(tokens: readonly Token[], children: readonly (readonly number[])[]): readonly Extent[] {
  const extents: Extent[] = tokens.map((_, index) => ({ first: index, last: index, size: 1 }))
  const order = tokens.flatMap((token, index) => (token.head < 0 ? [index] : []))
  for (let next = 0; next < order.length; next++) order.push(...(children[order[next] as number] ?? []))
  for (const index of order.reverse()) {
    const parent = tokens[index]?.head ?? -1
    const [own, above] = [extents[index], extents[parent]]
    if (own === undefined || above === undefined) continue
    extents[parent] = {
      first: Math.min(above.first, own.first),
      last: Math.max(above.last, own.last),
      size: above.size + own.size,
    }
  }
  return extents
}
