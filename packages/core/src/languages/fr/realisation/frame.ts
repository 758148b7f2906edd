import type { Token } from '../../../reading/reading.ts'
import { covers } from '../../../span.ts'
import type { Passage } from '../../realisation.ts'

/** A tree that takes the verb of saying for the main verb has misread the rest. */
export const isRootedInFrame = ({ statement: { attribution }, tree }: Passage): boolean =>
  attribution !== undefined &&
  attribution.frame !== 'reported' &&
  covers(attribution.span, tree.tokens[tree.root] as Token)

/** Index of the last token that is no closing mark. */
export const lastWord = (tokens: readonly Token[]): number =>
  tokens.findLastIndex((token) => token.upos !== 'PUNCT' || /[»"”)]/u.test(token.form))
