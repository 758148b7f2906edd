import type { TokenRange, Tree } from '../../../reading/tree.ts'

/** « A Brest, où il pleut, les dégâts … »: the comma behind what is cut was the lead's own. */
export const runsOn = ({ tokens, root }: Tree, cuts: readonly TokenRange[]): boolean =>
  cuts.some(
    ({ first, last }) =>
      first > 0 && last < root && tokens[first - 1]?.form !== ',' && tokens[last + 1]?.upos === 'DET',
  )
