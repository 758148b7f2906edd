import type { TokenRange, Tree } from '../../../reading/tree.ts'

/** A stretch with both commas about it, if it stands between two: without it the sentence runs on. */
export const widened = ({ tokens }: Tree, { first, last }: TokenRange): TokenRange =>
  tokens[first - 1]?.form === ',' && tokens[last + 1]?.form === ','
    ? { first: first - 1, last: last + 1 }
    : { first, last }
