import { spanOfRange, type TokenRange } from '../../../reading/tree.ts'
import { covers } from '../../../span.ts'
import type { NumberMention } from '../../mentions.ts'
import type { Passage } from '../../realisation.ts'
import { tokensIn } from './reframe.ts'

/** A noun phrase that opens with its number, taken apart: « quelque 600 » and « personnes ». */
export interface Counted {
  /** With its bound. */
  readonly value: string
  readonly noun: TokenRange
}

/** Undefined where the phrase does not open with a number of things; percentages and sums are none. */
export function countedIn(
  { tree, text, numbers }: Passage,
  range: TokenRange,
  head: number,
): Counted | undefined {
  const span = spanOfRange(tree.tokens, range)
  const number = numbers.find((mention) => covers(span, mention) && mention.start === span.start)
  const figure =
    number === undefined ? undefined : tokensIn(tree, { start: number.start, end: number.figure.end })
  if (number === undefined || figure === undefined || isMoney(number)) return undefined
  const scaled = /^(?:million|milliard|millier|centaine|dizaine)s?$/u.test(tree.tokens[head]?.lemma ?? '')
  if (figure.last >= head && !scaled) return undefined
  const first = /^d(?:e|['’])$/iu.test(tree.tokens[figure.last + 1]?.form ?? '')
    ? figure.last + 2
    : figure.last + 1
  if (!/^(?:NOUN|ADJ)$/u.test(tree.tokens[first]?.upos ?? '') || first > range.last) return undefined
  return { value: text.slice(number.start, number.figure.end), noun: { first, last: range.last } }
}

const isMoney = ({ unit }: NumberMention): boolean =>
  unit !== undefined && /^(?:[%€$]|euro|dollar|livre|franc)$/u.test(unit)
