import type { TokenRange } from '../../../reading/tree.ts'

/** The ranges without the tokens of one of their stretches. */
export const without = (ranges: readonly TokenRange[], cut: TokenRange): readonly TokenRange[] =>
  ranges
    .flatMap(({ first, last }) =>
      cut.last < first || cut.first > last
        ? [{ first, last }]
        : [
            { first, last: cut.first - 1 },
            { first: cut.last + 1, last },
          ],
    )
    .filter(({ first, last }) => first <= last)
