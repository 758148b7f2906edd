import type { Change } from './store.ts'

/** Cells of the table of common passages; beyond, the middle counts as replaced as a whole. */
const MAX_CELLS = 4_000_000

/**
 * What was added, removed and replaced between two texts, passage by passage, in reading order: the
 * longest common subsequence stays. Where as many come as go in one place, they are paired.
 */
export function passageChanges(before: readonly string[], after: readonly string[]): readonly Change[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const shorter = Math.min(before.length, after.length) - start
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end++
  return middleChanges(before.slice(start, before.length - end), after.slice(start, after.length - end))
}

function middleChanges(before: readonly string[], after: readonly string[]): readonly Change[] {
  if (before.length * after.length > MAX_CELLS) return paired(before, after)
  const common = commonLengths(before, after)
  const changes: Change[] = []
  let removed: string[] = []
  let added: string[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      changes.push(...paired(removed, added))
      removed = []
      added = []
      i++
      j++
    } else if (j < after.length && (i === before.length || common(i, j + 1) >= common(i + 1, j))) {
      added.push(after[j++] as string)
    } else {
      removed.push(before[i++] as string)
    }
  }
  return [...changes, ...paired(removed, added)]
}

/** How many passages both have from i and j on. */
function commonLengths(
  before: readonly string[],
  after: readonly string[],
): (i: number, j: number) => number {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return at
}

const paired = (removed: readonly string[], added: readonly string[]): readonly Change[] =>
  Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const [before, after] = [removed[index], added[index]]
    return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
  })
