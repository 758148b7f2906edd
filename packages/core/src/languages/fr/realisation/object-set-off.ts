import type { Tree } from '../../../reading/tree.ts'

/** « ont recréé, tribune par tribune, la communion »: an object set off by a comma is none, and where it is nobody knows. */
export const hasObjectSetOff = (tree: Tree, predicate: number): boolean =>
  tree.dependents(predicate, 'obj').some((index) => {
    const { first } = tree.range(index)
    return index > predicate && [first, first - 1].some((at) => tree.tokens[at]?.form === ',')
  })
