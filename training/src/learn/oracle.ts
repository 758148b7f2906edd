import {
  LEFT,
  type ParseState,
  SHIFT,
  UNATTACHED,
} from '../../../packages/core/src/reading/model/parse-state.ts'

export interface GoldTree {
  /** Governors; the root is the number of words. */
  readonly heads: readonly number[]
  /** -1 where the treebank does not tell. */
  readonly labels: readonly number[]
  /** Dependents of each word, and of the root in the last place. */
  readonly dependents: readonly (readonly number[])[]
}

export function goldTree(heads: readonly number[], labels: readonly number[]): GoldTree {
  const dependents: number[][] = Array.from({ length: heads.length + 1 }, () => [])
  const rooted = heads.map((head) => (head < 0 ? heads.length : head))
  rooted.forEach((head, word) => {
    dependents[head]!.push(word)
  })
  return { heads: rooted, labels, dependents }
}

/** How many right arcs a move puts out of reach (arc-hybrid; Goldberg and Nivre, 2013). */
export function costOf(state: ParseState, move: number, tree: GoldTree): number {
  return move === SHIFT ? costOfShift(state, tree) : costOfAttachment(state, move, tree)
}

function costOfShift({ stack, depth, next, heads }: ParseState, tree: GoldTree): number {
  let cost = 0
  const inStack = (word: number, size: number): boolean => {
    for (let place = 0; place < size; place++) if (stack[place] === word) return true
    return false
  }
  const head = tree.heads[next]!
  // The top of the stack can still become its governor, words below it no longer.
  if (head < next && inStack(head, depth - 1)) cost++
  for (const dependent of tree.dependents[next]!) {
    if (dependent < next && heads[dependent] === UNATTACHED && inStack(dependent, depth)) cost++
  }
  return cost
}

function costOfAttachment({ stack, depth, next }: ParseState, move: number, tree: GoldTree): number {
  const word = stack[depth - 1]!
  const head = tree.heads[word]!
  let cost = tree.dependents[word]!.filter((dependent) => dependent >= next).length
  if (move === LEFT) {
    if (head !== next && (head > next || (depth > 1 && stack[depth - 2] === head))) cost++
  } else if (head >= next) cost++
  return cost
}
