import { overlaps, type Span } from '../../span.ts'
import type { BriefText } from '../brief-text.ts'
import type { BriefWords } from '../brief-words.ts'
import type { Bound } from '../clause.ts'
import { readQuantities } from '../quantities.ts'

/** From here on the article is meant: see `characters`. */
const LONGEST = 500

export interface TextLength {
  readonly bound: Bound
  readonly characters: number
  readonly stretch: Span
  /** Between the name and the length. */
  readonly gap?: Span
}

/** Words between the name of a text and its length: « un titre accrocheur de 60 caractères ». */
const MAX_BETWEEN = 5

/**
 * Lengths in characters of the text that `name` names, said after it (« titre de 60 caractères ») or
 * before (« 60-character title »). Without a bound the number is the most.
 */
export function readTextLengths(text: BriefText, words: BriefWords, name: string): readonly TextLength[] {
  const names = text.matchAll(name)
  return readQuantities(text, words, words.characters).flatMap(({ start, end, value, bound }) => {
    const quantity = { start, end }
    const owner = names.find(
      (match) =>
        isOwner(text.canonical.slice(match.end, start), match.end <= start) ||
        isOwner(text.canonical.slice(end, match.start), end <= match.start, 1),
    )
    if (owner === undefined || overlaps(owner, quantity) || value >= LONGEST) return []
    const stretch = { start: Math.min(owner.start, start), end: Math.max(owner.end, end) }
    const gap = { start: Math.min(owner.end, end) + 1, end: Math.max(owner.start, start) - 1 }
    const isGap = gap.start < gap.end
    return [{ bound: bound ?? 'at-most', characters: Math.round(value), stretch, ...(isGap && { gap }) }]
  })
}

/** True where nothing but a few words of the same wish stands between the name and the length. */
const isOwner = (between: string, inOrder: boolean, most = MAX_BETWEEN): boolean =>
  inOrder && !/[,;.]/u.test(between) && between.trim().split(' ').filter(Boolean).length <= most
