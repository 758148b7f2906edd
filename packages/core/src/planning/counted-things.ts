import type { Language } from '../languages/language.ts'
import type { NumberMention } from '../languages/mentions.ts'
import type { Passage } from '../languages/realisation.ts'
import type { Token } from '../reading/reading.ts'
import { overlaps, type Span, sliceOf } from '../span.ts'

/** A number with what it counts. */
export interface CountedThing {
  readonly span: Span
  /** The same for the same number of the same thing, in figures or in words. */
  readonly key: string
}

/** « deux enfants » is no figure to remember. */
const SMALLEST = 10
/** Characters. */
const LONGEST = 60
/** Tokens that describe what is counted, behind its noun. */
const MOST_NOUN_WORDS = 4
const LAPSE = /^(?:an|année|mois|jour|heure|minute|seconde|semaine)$/u

/** Numbers of a passage with their noun: « plus de 13 000 comptes bancaires »; dates, lapses and scores are none. */
export function countedThings(passage: Passage, language: Language): readonly CountedThing[] {
  const { numbers, dates, text } = passage
  return numbers.flatMap((number) => {
    if (LAPSE.test(number.unit ?? '') || dates.some((date) => overlaps(date, number))) return []
    const span = spanOf(number, passage.tree.tokens)
    const words = span === undefined ? '' : sliceOf(text, span)
    if (span === undefined || words.length > LONGEST || /[.;:!?]\s|["«»]/u.test(words)) return []
    const noun = text.slice(number.end, span.end).trim().toLowerCase()
    const counts = noun !== '' || (number.unit !== undefined && number.unit !== '%')
    if (!counts || (number.unit === undefined && number.value < SMALLEST)) return []
    return language.findDates(words).length > 0 ? [] : [{ span, key: `${number.value} ${noun}` }]
  })
}

/** From the first word of the number to the last of its noun. */
function spanOf(number: NumberMention, tokens: readonly Token[]): Span | undefined {
  const first = tokens.findLastIndex(({ start }) => start <= number.start)
  const behind = tokens.findIndex(({ start }) => start >= number.figure.end)
  if (first < 0 || behind < 0) return undefined
  const [before, earlier] = [tokens[first - 1], tokens[first - 2]]
  const end = Math.max(number.end, nounEnd(tokens, behind) ?? number.end)
  if (before?.form === 'à' && earlier?.upos === 'NUM') return { start: earlier.start, end }
  return {
    start: number.bound === 'about' && before?.upos === 'DET' ? before.start : number.start,
    end,
  }
}

/** Behind a number: its noun, an adjective, « de » and another noun. */
function nounEnd(tokens: readonly Token[], from: number): number | undefined {
  const first = nounAfter(tokens, from)
  if (first === undefined) return undefined
  let index = first
  while (index - first < MOST_NOUN_WORDS) {
    const next = tokens[index + 1]
    const noun = /^d(?:e|['’])$/iu.test(next?.form ?? '') ? nounAfter(tokens, index + 1) : undefined
    if (next?.upos === 'ADJ') index++
    else if (noun !== undefined) index = noun
    else break
  }
  return tokens[index]?.end
}

/** A noun at once, or behind « de » and an article: « 58 % des habitants ». */
function nounAfter(tokens: readonly Token[], from: number): number | undefined {
  let index = from
  if (/^d(?:e|['’])$/iu.test(tokens[index]?.form ?? '')) index++
  if (index > from && tokens[index]?.features.PronType === 'Art') index++
  return tokens[index]?.upos === 'NOUN' ? index : undefined
}
