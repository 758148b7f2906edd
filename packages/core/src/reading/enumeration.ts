import type { Span } from '../span.ts'
import type { Argument } from './reading.ts'
import { spanOfRange, type Tree } from './tree.ts'

/** The words that some tokens of a sentence cover together, from the first to the last, marks at the edges left out. */
export function spanOfTokens({ tokens }: Tree, indices: readonly number[]): Span | undefined {
  const words = indices.filter((index) => tokens[index]?.upos !== 'PUNCT')
  const [first, last] = [words[0], words.at(-1)]
  return first === undefined || last === undefined ? undefined : spanOfRange(tokens, { first, last })
}

/**
 * A phrase with what it lists: « l’âge, le sexe et le tabac » has three items. `own` are the tokens that may belong to
 * it, in order; of these the ones that stand together around its head are taken.
 */
export function argumentAt(tree: Tree, head: number, own: ReadonlySet<number>): Argument | undefined {
  const whole = spanOfTokens(tree, around(tree, head, own))
  if (whole === undefined) return undefined
  const heads = [head, ...joinedTo(tree, head)]
  const items = heads.flatMap((at, place) => {
    const next = heads[place + 1]
    const last = next === undefined ? Number.POSITIVE_INFINITY : tree.range(next).first - 1
    const tokens = around(tree, at, own).filter((index) => index <= last)
    return spanOfTokens(tree, withoutJoint(tree, tokens)) ?? []
  })
  return items.length > 1 ? { ...whole, items } : whole
}

/** What is coordinated with a head, each to the first or to the one before it, in order. */
function joinedTo(tree: Tree, head: number): readonly number[] {
  const found = [...tree.dependents(head, 'conj')]
  for (let next = 0; next < found.length; next++)
    found.push(...tree.dependents(found[next] as number, 'conj'))
  return found.sort((one, other) => one - other)
}

/** From the tokens that a head governs those in the clause that stand together with it. */
function around(tree: Tree, head: number, own: ReadonlySet<number>): readonly number[] {
  const { first, last } = tree.range(head)
  let [from, to] = [head, head]
  while (from > first && own.has(from - 1)) from--
  while (to < last && own.has(to + 1)) to++
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset)
}

/** The comma and « et » before an item do not belong to it, nor those behind it. */
function withoutJoint({ tokens }: Tree, indices: readonly number[]): readonly number[] {
  const isJoint = (index: number | undefined) =>
    index !== undefined && /^(?:PUNCT|CCONJ)$/u.test(tokens[index]?.upos ?? '')
  let [first, last] = [0, indices.length - 1]
  while (first <= last && isJoint(indices[first])) first++
  while (last >= first && isJoint(indices[last])) last--
  return indices.slice(first, last + 1)
}
