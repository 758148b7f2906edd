import { memoiseFor } from '../../../../memoise.ts'
import { spanOfRange, type TokenRange } from '../../../../reading/tree.ts'
import { overlaps } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { Ngrams } from '../../../ngrams.ts'
import type { Passage } from '../../../realisation.ts'
import { isBalanced } from '../../quotation-marks.ts'
import { compose, type Part, sentenceOf } from '../compose.ts'
import { reword } from '../reword.ts'
import { also } from './also.ts'
import { clauseFirst } from './clause-first.ts'
import { dateBehind } from './date-behind.ts'
import { dateFirst } from './date-first.ts'
import type { Edit, EditRule } from './edit.ts'
import { nameAndFunction } from './name-and-function.ts'
import { nearFuture } from './near-future.ts'
import { otherNoun } from './other-noun.ts'
import { ownSentence } from './own-sentence.ts'
import { participleForRelative } from './participle-for-relative.ts'
import { passiveParticiple } from './passive-participle.ts'
import { purpose } from './purpose.ts'
import { relativeForParticiple } from './relative-for-participle.ts'
import { sayingVerb } from './saying-verb.ts'
import { sourceBehind } from './source-behind.ts'
import { sourceFirst } from './source-first.ts'

/** In the order in which they are tried: of two that touch the same words the first is made. */
const RULES: readonly EditRule[] = [
  sourceBehind,
  sourceFirst,
  dateFirst,
  dateBehind,
  clauseFirst,
  nameAndFunction,
  ownSentence,
  sayingVerb,
  passiveParticiple,
  participleForRelative,
  relativeForParticiple,
  purpose,
  nearFuture,
  also,
  otherNoun,
]

/** What wordings are made with: forms, and how often words stand in a row. One object, so that answers are kept. */
export interface Wordings {
  readonly lexicon: Lexicon
  readonly ngrams: Ngrams
}

/**
 * The statement in other words that lose nothing of it, for the body of an article; undefined where no rule
 * applies, or where it is a quotation or more than one sentence.
 */
export const restated = memoiseFor(
  (passage: Passage, { lexicon, ngrams }: Wordings): readonly string[] | undefined => {
    const { tree, text, statement } = passage
    const { span } = tree.sentence
    if (statement.quoted || statement.start !== span.start || statement.end !== span.end) return undefined
    const edits = chosen(passage, lexicon, ngrams)
    const composed = compose(text, tree, partsOf(edits, tree.tokens.length))
    // Every other source with « d’après », so that they do not all sound alike.
    const sources = statement.sentence % 2 === 0
    const restatement = reword(sentenceOf(composed), lexicon, ngrams, { sources })
    const own = text.slice(statement.start, statement.end)
    const whole = isBalanced(restatement) && /(?<!\.\.)[.!?»”"]$/u.test(own.trim())
    return wordsOf(restatement) === wordsOf(own) || !whole ? undefined : sentencesOf(restatement, edits)
  },
)

/** Other punctuation alone is no other way to say it. */
const wordsOf = (sentence: string): string => sentence.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** The edits that touch neither each other nor a quotation. */
function chosen(passage: Passage, lexicon: Lexicon, ngrams: Ngrams): readonly Edit[] {
  const made: Edit[] = []
  for (const rule of RULES) {
    for (const group of rule(passage, lexicon, ngrams)) {
      const free = group.every(
        ({ range }) => isOpen(passage, range) && !made.some((edit) => touches(edit.range, range)),
      )
      if (free) made.push(...group)
    }
  }
  return made.sort((one, other) => one.range.first - other.range.first)
}

const isOpen = ({ tree, quotes }: Passage, range: TokenRange): boolean =>
  range.last < range.first || !quotes.some((quote) => overlaps(quote, spanOfRange(tree.tokens, range)))

const touches = (one: TokenRange, other: TokenRange): boolean =>
  one.first <= Math.max(other.first, other.last) && other.first <= Math.max(one.first, one.last)

function partsOf(edits: readonly Edit[], length: number): readonly Part[] {
  const parts: Part[] = []
  let next = 0
  for (const { range, text } of edits) {
    if (range.first > next) parts.push({ first: next, last: range.first - 1 })
    if (text !== '') parts.push(text)
    next = Math.max(next, range.last + 1)
  }
  if (next < length) parts.push({ first: next, last: length - 1 })
  return parts
}

/** Two where a clause has been made a sentence of its own. */
function sentencesOf(restatement: string, edits: readonly Edit[]): readonly string[] {
  const opening = edits.find(({ text }) => text.startsWith('. '))
  const at = opening === undefined ? -1 : restatement.indexOf(opening.text.slice(0, 4))
  return at < 0 ? [restatement] : [restatement.slice(0, at + 1), restatement.slice(at + 2)]
}
