/** Points of each word (row) for each governor (column); the last column is the root. */
export type Votes = Float64Array

/**
 * The projective tree with one root that has most votes (Eisner, 1996). `count` words; the governor of the
 * root is `count`.
 */
export function electTree(votes: Votes, count: number): Int32Array {
  const width = count + 1
  const root = electRoot(votes, count)
  // Spans from i to j: complete or not, with the head at the left or at the right end.
  const at = (i: number, j: number): number => i * count + j
  const [completeLeft, completeRight, openLeft, openRight] = Array.from(
    { length: 4 },
    () => new Float64Array(count * count),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array]
  const [splitLeft, splitRight, splitOpen] = Array.from(
    { length: 3 },
    () => new Int32Array(count * count),
  ) as [Int32Array, Int32Array, Int32Array]
  const vote = (dependent: number, head: number): number =>
    dependent === root ? Number.NEGATIVE_INFINITY : votes[dependent * width + head]!
  for (let length = 1; length < count; length++) {
    for (let i = 0; i + length < count; i++) {
      const j = i + length
      let best = Number.NEGATIVE_INFINITY
      for (let k = i; k < j; k++) {
        const value = completeRight[at(i, k)]! + completeLeft[at(k + 1, j)]!
        if (value > best) {
          best = value
          splitOpen[at(i, j)] = k
        }
      }
      openRight[at(i, j)] = best + vote(j, i)
      openLeft[at(i, j)] = best + vote(i, j)
      best = Number.NEGATIVE_INFINITY
      for (let k = i; k < j; k++) {
        const value = completeLeft[at(i, k)]! + openLeft[at(k, j)]!
        if (value > best) {
          best = value
          splitLeft[at(i, j)] = k
        }
      }
      completeLeft[at(i, j)] = best
      best = Number.NEGATIVE_INFINITY
      for (let k = i + 1; k <= j; k++) {
        const value = openRight[at(i, k)]! + completeRight[at(k, j)]!
        if (value > best) {
          best = value
          splitRight[at(i, j)] = k
        }
      }
      completeRight[at(i, j)] = best
    }
  }
  const heads = new Int32Array(count).fill(count)
  const open: [from: number, to: number, kind: 0 | 1 | 2 | 3][] = [
    [0, root, 0],
    [root, count - 1, 1],
  ]
  for (let span = open.pop(); span; span = open.pop()) {
    const [i, j, kind] = span
    if (i === j) continue
    if (kind === 0) {
      const k = splitLeft[at(i, j)]!
      open.push([i, k, 0], [k, j, 2])
    } else if (kind === 1) {
      const k = splitRight[at(i, j)]!
      open.push([i, k, 3], [k, j, 1])
    } else {
      if (kind === 2) heads[i] = j
      else heads[j] = i
      const k = splitOpen[at(i, j)]!
      open.push([i, k, 1], [k + 1, j, 0])
    }
  }
  return heads
}

function electRoot(votes: Votes, count: number): number {
  let root = 0
  for (let word = 1; word < count; word++) {
    if (votes[word * (count + 1) + count]! > votes[root * (count + 1) + count]!) root = word
  }
  return root
}
