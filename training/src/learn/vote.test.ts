import fc from 'fast-check'
import { expect, test } from 'vitest'
import { electTree } from './vote.ts'

const votesFor = (trees: readonly (readonly number[])[], count: number): Float64Array => {
  const votes = new Float64Array(count * (count + 1))
  for (const heads of trees) {
    heads.forEach((head, word) => {
      votes[word * (count + 1) + head]! += 1
    })
  }
  return votes
}

test('elects the tree that all agree on', () => {
  const heads = [1, 6, 1, 4, 2, 1]
  expect([...electTree(votesFor([heads], 6), 6)]).toEqual(heads)
})

test('elects arc by arc where voters differ', () => {
  const trees = [
    [1, 4, 1, 2],
    [1, 4, 3, 1],
    [1, 4, 3, 2],
    [1, 4, 3, 1],
  ]
  expect([...electTree(votesFor(trees, 4), 4)]).toEqual([1, 4, 3, 1])
})

test('elects a projective tree with one root, whatever the votes', () => {
  const ballots = fc
    .integer({ min: 1, max: 9 })
    .chain((count) =>
      fc.array(fc.array(fc.nat({ max: count }), { minLength: count, maxLength: count }), { minLength: 1 }),
    )
  fc.assert(
    fc.property(ballots, (trees) => {
      const count = trees[0]!.length
      const heads = electTree(votesFor(trees, count), count)
      expect(heads.filter((head) => head === count)).toHaveLength(1)
      for (let word = 0; word < count; word++) {
        let steps = 0
        for (let up = word; up !== count; up = heads[up]!) expect(steps++).toBeLessThan(count)
        const [from, to] = [Math.min(word, heads[word]!), Math.max(word, heads[word]!)]
        if (to === count) continue
        for (let other = from + 1; other < to; other++) {
          expect(heads[other]! >= from && heads[other]! <= to).toBe(true)
        }
      }
    }),
  )
})
