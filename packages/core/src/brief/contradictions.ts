import { InputError } from '../input-error.ts'
import { sliceOf } from '../span.ts'
import type { Bound, Brief, Clause } from './clause.ts'
import { rangeOf } from './quantities.ts'

/**
 * Throws `InputError` « brief-contradiction » for the first two clauses that no article can meet
 * together; the message names the words of both.
 */
export function refuseContradictions({ text, clauses }: Brief): void {
  for (const [index, one] of clauses.entries()) {
    const other = clauses.slice(index + 1).find((later) => contradict(one, later) || contradict(later, one))
    if (other === undefined) continue
    const [first, second] = [one, other].map(({ span }) => `“${sliceOf(text, span!)}”`)
    throw new InputError(
      'brief-contradiction',
      `The brief contradicts itself: ${first} and ${second} cannot both be met, expected one of them.`,
    )
  }
}

function contradict(one: Clause, other: Clause): boolean {
  if (one.kind === 'no-subheadings') {
    return other.kind === 'subheadings' && other.bound !== 'at-most'
  }
  if (one.kind === 'words-to-use' && other.kind === 'words-to-avoid') return share(one.phrases, other.phrases)
  if (one.kind === 'keyphrase' && other.kind === 'words-to-avoid') return share([one.phrase], other.phrases)
  return one.kind === other.kind && contradictInKind(one, other)
}

function contradictInKind(one: Clause, other: Clause): boolean {
  switch (one.kind) {
    case 'language':
      return other.kind === 'language' && one.code !== other.code
    case 'length':
      return other.kind === 'length' && exclude(one.bound, one.words, other.bound, other.words)
    case 'characters':
      return other.kind === 'characters' && exclude(one.bound, one.characters, other.bound, other.characters)
    case 'subheadings':
      return (
        other.kind === 'subheadings' &&
        one.level === other.level &&
        exclude(one.bound, one.count, other.bound, other.count)
      )
    case 'title-length':
      return (
        other.kind === 'title-length' &&
        one.element === other.element &&
        exclude(one.bound, one.characters, other.bound, other.characters)
      )
    case 'description-length':
      return (
        other.kind === 'description-length' &&
        exclude(one.bound, one.characters, other.bound, other.characters)
      )
    case 'key-points':
    case 'faq':
    case 'list':
    case 'table':
    case 'timeline':
      return 'count' in other && (one.count === 0) !== (other.count === 0)
    default:
      return false
  }
}

/** True where no number satisfies both bounds. */
function exclude(oneBound: Bound, one: number, otherBound: Bound, other: number): boolean {
  const [low, high] = rangeOf(oneBound, one)
  const [otherLow, otherHigh] = rangeOf(otherBound, other)
  return Math.max(low, otherLow) > Math.min(high, otherHigh)
}

const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((phrase) => others.some((other) => other.toLowerCase() === phrase.toLowerCase()))
