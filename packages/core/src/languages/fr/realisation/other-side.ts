import type { TokenRange } from '../../../reading/tree.ts'
import type { Passage } from '../../realisation.ts'

/**
 * The tokens on the far side of a colon or semicolon from the main clause, the mark included: reading has
 * set them beside it as a parataxis of their own (see `rereadAtColon`).
 */
export function otherSide({ tree }: Passage): TokenRange | undefined {
  const { tokens } = tree
  const mark = tokens.findIndex(({ form, relation }) => /^[:;]$/u.test(form) && relation === 'parataxis')
  if (mark < 0) return undefined
  return tree.root > mark ? { first: 0, last: mark } : { first: mark, last: tokens.length - 1 }
}
