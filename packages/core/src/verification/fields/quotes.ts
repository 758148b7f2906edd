import { memoiseFor } from '../../memoise.ts'
import { findQuotes } from '../../reading/find-quotes.ts'
import { type Span, sliceOf } from '../../span.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, difference } from '../comparison.ts'
import { fold } from '../fold.ts'
import type { SourceIndex, SourceSentence, SourceText } from '../source-index.ts'

/** Words that may stand between marks without having been said: a title, a word held at a distance. */
const LOOSE_WORDS = 3

const EMPTY = /«\s*»|“\s*”/u

/** Quoted words of the claim that no source quotes to the letter; typography does not count, cuts must be marked. */
export function quotes({ claim, index }: Comparison): readonly Discrepancy[] {
  const empty = EMPTY.exec(claim.text)
  if (empty !== null)
    return [difference('quote', claim, { start: empty.index, end: empty.index + empty[0].length })]
  if (!claim.units.some(({ quoted }) => quoted)) return []
  return findQuotes(claim.text).flatMap(({ inner }) => {
    const words = sliceOf(claim.text, inner)
    const parts = partsOf(words)
    if (parts.every((part) => isSaid(part, index)) || isOneWord(claim, inner, index)) return []
    return [nearest(claim, inner, index)]
  })
}

/** « (…) » marks a cut: what stands on either side is compared by itself. */
const partsOf = (words: string): readonly string[] =>
  fold(words)
    .split(/\s*(?:[([](?:\.\.\.)[)\]]|\.\.\.)\s*/u)
    .map((part) => part.replace(/[.,;:!?]+$/u, '').trim())
    .filter((part) => part !== '')

function isSaid(part: string, { sources }: SourceIndex): boolean {
  if (sources.some((source) => quotesOf(source).some((quote) => quote.includes(part)))) return true
  const words = part.split(' ').length
  return words <= LOOSE_WORDS && sources.some((source) => foldOf(source).includes(part))
}

/** A single quoted word may be inflected: « emprunté » for « emprunter ». */
function isOneWord({ units }: Comparison['claim'], { start, end }: Span, index: SourceIndex): boolean {
  const inside = units.filter((unit) => unit.start >= start && unit.end <= end)
  const [only] = inside
  return (
    inside.length === 1 &&
    only !== undefined &&
    index.sentences.some((sentence) =>
      sentence.units.some(({ word, quoted }) => quoted && index.vocabulary.strength(word, only.word) > 0.9),
    )
  )
}

const folds = new WeakMap<SourceText, { readonly whole: string; readonly quotes: readonly string[] }>()

function prepared(source: SourceText) {
  const known = folds.get(source)
  if (known !== undefined) return known
  const whole = fold(source.text)
  const quotes = findQuotes(source.text).map(({ inner }) => fold(sliceOf(source.text, inner)))
  // What somebody else translated or filed without marks cannot be told from what was said.
  const found = { whole, quotes: source.kind === 'background' ? [whole] : quotes }
  folds.set(source, found)
  return found
}

const quotesOf = (source: SourceText): readonly string[] => prepared(source).quotes
const foldOf = (source: SourceText): string => prepared(source).whole

interface Quotation {
  readonly sentence: SourceSentence
  readonly inner: Span
  readonly words: readonly string[]
}

/** The quotations of the sources by sentence, split once. */
const quotations = memoiseFor(({ sentences }: SourceIndex): readonly Quotation[] =>
  sentences
    .filter(({ units }) => units.some(({ quoted }) => quoted))
    .flatMap((sentence) =>
      findQuotes(sentence.text).map(({ inner }) => ({
        sentence,
        inner,
        words: fold(sliceOf(sentence.text, inner)).split(' '),
      })),
    ),
)

/** The quotation of a source that has most of the words. */
function nearest(claim: Comparison['claim'], inner: Span, index: SourceIndex): Discrepancy {
  const wanted = new Set(fold(sliceOf(claim.text, inner)).split(' '))
  let best = 0.5
  let found: Quotation | undefined
  for (const quotation of quotations(index, undefined)) {
    const { words } = quotation
    const shared = words.reduce((count, word) => count + (wanted.has(word) ? 1 : 0), 0)
    const share = shared / Math.max(words.length, wanted.size)
    if (share > best) {
      best = share
      found = quotation
    }
  }
  return difference(
    'quote',
    claim,
    inner,
    found === undefined ? undefined : { sentence: found.sentence, span: found.inner },
  )
}
