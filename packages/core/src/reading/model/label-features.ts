import { type FeatureBuffer, mix } from './hash.ts'
import { betweenOf } from './move-features.ts'
import { distanceStep, type Guide, type ParseState, type TreeInput } from './parse-state.ts'

/** An arc, with what its two ends look like; the direction is folded into the head’s. */
interface Arc {
  readonly head: number
  readonly dependent: number
  readonly toLeft: number
  readonly headFine: number
  readonly headTag: number
  readonly none: number
}

/**
 * What decides the name of an arc. While parsing, `whole` is false: dependents to come are not known.
 * Afterwards every arc is named again with the whole tree in view.
 */
export function labelFeatures(
  out: FeatureBuffer,
  state: ParseState,
  input: TreeInput,
  head: number,
  dependent: number,
  whole: boolean,
): void {
  const toLeft = head > dependent ? 1 : 0
  const arc: Arc = {
    head,
    dependent,
    toLeft,
    headFine: mix(input.fine[head]!, toLeft),
    headTag: input.tags[head]! * 2 + toLeft,
    none: input.count + 1,
  }
  out.begin(300)
  out.one(0)
  endFeatures(out, input, arc)
  markerFeatures(out, state, input, arc)
  siblingFeatures(out, state, input, arc)
  neighbourFeatures(out, input, arc)
  classFeatures(out, state, input, arc)
  if (input.guide) guideFeatures(out, state, input, input.guide, arc)
  else out.skip(GUIDE_TEMPLATES)
  if (whole) wholeFeatures(out, state, input, arc)
}

function endFeatures(out: FeatureBuffer, input: TreeInput, arc: Arc): void {
  const { words, fine, lemmas } = input
  const { head, dependent, toLeft, headFine } = arc
  const distance = distanceStep(Math.abs(head - dependent))
  out.one(headFine)
  out.one(fine[dependent]!)
  out.two(lemmas[head]!, toLeft)
  out.two(lemmas[dependent]!, toLeft)
  out.two(words[dependent]!, toLeft)
  out.two(words[head]!, toLeft)
  out.two(headFine, fine[dependent]!)
  out.two(headFine, lemmas[dependent]!)
  out.three(lemmas[head]!, fine[dependent]!, toLeft)
  out.three(lemmas[head]!, lemmas[dependent]!, toLeft)
  out.two(headFine, words[dependent]!)
  out.three(headFine, fine[dependent]!, distance)
  out.three(words[head]!, words[dependent]!, toLeft)
}

function markerFeatures(out: FeatureBuffer, state: ParseState, input: TreeInput, arc: Arc): void {
  const { tags, fine, lemmas } = input
  const { head, dependent, toLeft, headFine, headTag } = arc
  const marker = state.markers[dependent]!
  out.three(headFine, marker, fine[dependent]!)
  out.three(lemmas[head]!, marker, toLeft)
  out.four(lemmas[head]!, marker, lemmas[dependent]!, toLeft)
  out.three(headFine, marker, lemmas[dependent]!)
  out.three(headTag, marker, tags[dependent]!)
  out.three(headFine, state.markers[head]!, fine[dependent]!)
}

function siblingFeatures(out: FeatureBuffer, state: ParseState, input: TreeInput, arc: Arc): void {
  const { words, tags, fine, lemmas } = input
  const { head, dependent, toLeft, headFine, headTag } = arc
  const { leftLabels, rightLabels, left1, left2, right1 } = state
  out.three(headFine, fine[dependent]!, leftLabels[dependent]!)
  out.three(headFine, fine[dependent]!, rightLabels[dependent]!)
  out.three(headFine, fine[dependent]!, leftLabels[head]!)
  out.three(headFine, fine[dependent]!, rightLabels[head]!)
  out.three(lemmas[head]!, toLeft, leftLabels[head]!)
  out.three(lemmas[head]!, toLeft, rightLabels[head]!)
  out.three(fine[dependent]!, leftLabels[dependent]!, toLeft)
  const own0 = left1[dependent]!
  const own1 = right1[dependent]!
  const other0 = left1[head]!
  const other1 = right1[head]!
  out.four(headTag, tags[dependent]!, words[own0]!, state.labelOf(own0))
  out.four(headTag, tags[dependent]!, words[own1]!, state.labelOf(own1))
  out.four(headFine, fine[dependent]!, words[other0]!, state.labelOf(other0))
  out.four(headFine, fine[dependent]!, words[other1]!, state.labelOf(other1))
  out.four(headTag, tags[dependent]!, tags[own0]!, tags[own1]!)
  out.four(headFine, fine[dependent]!, state.labelOf(left2[head]!), state.labelOf(other0))
  out.four(headFine, fine[dependent]!, state.labelOf(left2[dependent]!), state.labelOf(own0))
}

const beforeOf = (place: number, count: number): number =>
  place > 0 && place <= count ? place - 1 : count + 1

const afterOf = (place: number, count: number): number => (place < count ? place + 1 : count + 1)

function neighbourFeatures(out: FeatureBuffer, input: TreeInput, arc: Arc): void {
  const { count, words, tags, fine, agreement } = input
  const { head, dependent, headFine, headTag } = arc
  const tag = tags[dependent]!
  out.four(headTag, tag, tags[beforeOf(head, count)]!, tags[afterOf(head, count)]!)
  out.four(headTag, tag, tags[beforeOf(dependent, count)]!, tags[afterOf(dependent, count)]!)
  out.three(headTag, tag, words[beforeOf(dependent, count)]!)
  out.three(headTag, tag, words[afterOf(dependent, count)]!)
  out.three(headTag, tag, words[afterOf(head, count)]!)
  out.three(headTag, tag, words[beforeOf(head, count)]!)
  const between = betweenOf(input, Math.min(head, dependent), Math.max(head, dependent))
  out.three(between, headFine, fine[dependent]!)
  out.four(agreement[head]!, agreement[dependent]!, headTag, tag)
}

function classFeatures(out: FeatureBuffer, state: ParseState, input: TreeInput, arc: Arc): void {
  const { fine, lemmas, wordClasses, broadClasses } = input
  const { head, dependent, toLeft, headFine } = arc
  const marker = state.markers[dependent]!
  out.two(headFine, wordClasses[dependent]!)
  out.three(wordClasses[head]!, fine[dependent]!, toLeft)
  out.three(wordClasses[head]!, wordClasses[dependent]!, toLeft)
  out.four(broadClasses[head]!, marker, broadClasses[dependent]!, toLeft)
  out.four(lemmas[head]!, marker, wordClasses[dependent]!, toLeft)
  out.three(headFine, marker, wordClasses[dependent]!)
}

const GUIDE_TEMPLATES = 8

/** The name that the guide gives the arc above the dependent, and whether it is this arc. */
function guideFeatures(
  out: FeatureBuffer,
  state: ParseState,
  input: TreeInput,
  guide: Guide,
  arc: Arc,
): void {
  const { tags, fine, lemmas } = input
  const { head, dependent, headFine, headTag } = arc
  const label = guide.labels[dependent]! * 2 + (guide.heads[dependent] === head ? 1 : 0)
  out.one(label)
  out.two(label, headFine)
  out.two(label, fine[dependent]!)
  out.three(label, headTag, tags[dependent]!)
  out.three(label, headFine, fine[dependent]!)
  out.two(label, lemmas[dependent]!)
  out.two(label, lemmas[head]!)
  out.three(label, state.markers[dependent]!, headTag)
}

function wholeFeatures(out: FeatureBuffer, state: ParseState, input: TreeInput, arc: Arc): void {
  const { count, tags, fine, lemmas } = input
  const { head, dependent, headFine, none } = arc
  const above = head < count && state.heads[head]! >= 0 ? state.heads[head]! : none
  const label = head < count ? state.labels[head]! : 98
  out.three(headFine, fine[dependent]!, label)
  out.four(headFine, fine[dependent]!, tags[above]!, label)
  out.three(lemmas[head]!, tags[dependent]!, label)
  out.three(headFine, fine[dependent]!, state.leftValency[head]! * 8 + state.rightValency[head]!)
}
