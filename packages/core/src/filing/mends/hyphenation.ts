import { type AlignedText, originalSpan } from '../aligned-text.ts'
import { type RepairContext, type RepairFinder, repairWithin } from './repair.ts'

/** A word with its own hyphens, without the elided word before it, and what stands behind the break. */
const BROKEN = /(?<![\p{L}\p{N}-])((?:\p{L}+-)*\p{L}+)- (\p{L}+)/gu

/**
 * Words broken by a hyphen at the end of a line: « gou-/vernement » becomes « gouvernement »,
 * « porte-/parole » keeps its hyphen, by what the lexicon knows. Without a line end in the original
 * (copied from a page) only where the two halves are no words by themselves.
 */
export const hyphenation: RepairFinder = (block, context) =>
  [...block.text.matchAll(BROKEN)].flatMap(({ 0: match, 1: head = '', 2: tail = '', index }) => {
    const hyphen = index + head.length
    const join = isLineEnd(block, hyphen + 1, context.original)
      ? joinOverLine(head, tail, context)
      : joinInLine(head, tail, context)
    if (join === undefined) return []
    const start = join.keepHyphen ? hyphen + 1 : hyphen
    const edits = [{ start, end: hyphen + 2, text: '' }]
    const span = { start: index, end: index + match.length }
    return [repairWithin('hyphenation', block.text, span, edits, join.sure)]
  })

interface Join {
  readonly keepHyphen: boolean
  readonly sure: boolean
}

function joinOverLine(head: string, tail: string, { lexicon, rules }: RepairContext): Join | undefined {
  if (rules.conjunctions.includes(tail)) return undefined
  if (/^\p{Lu}/u.test(tail) || lexicon.knows(`${head}-${tail}`)) return { keepHyphen: true, sure: true }
  if (lexicon.knows(head + tail)) return { keepHyphen: false, sure: true }
  return lexicon.knows(head) && lexicon.knows(tail)
    ? { keepHyphen: true, sure: true }
    : { keepHyphen: false, sure: false }
}

function joinInLine(head: string, tail: string, { lexicon, rules }: RepairContext): Join | undefined {
  if (rules.conjunctions.includes(tail) || /^\p{Lu}/u.test(tail)) return undefined
  if (lexicon.knows(`${head}-${tail}`)) return { keepHyphen: true, sure: true }
  const whole = lexicon.knows(head) && lexicon.knows(tail)
  return lexicon.knows(head + tail) && !whole ? { keepHyphen: false, sure: true } : undefined
}

/** True where the space at `offset` stands for a line end of the original. */
function isLineEnd(block: AlignedText, offset: number, original: string): boolean {
  const { end } = originalSpan(block, { start: offset - 1, end: offset })
  return /^[ \t]*[\r\n\f\v\u2028\u2029]/u.test(original.slice(end, end + 8))
}
