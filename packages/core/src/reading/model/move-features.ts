import { type FeatureBuffer, mix } from './hash.ts'
import { distanceStep, type Guide, type ParseState, type TreeInput } from './parse-state.ts'

/** The places that decide the next move: three of the stack, three of the words to come. */
interface Focus {
  readonly s0: number
  readonly s1: number
  readonly s2: number
  readonly b0: number
  readonly b1: number
  readonly b2: number
  readonly none: number
}

/** What decides whether to shift, or to attach the top of the stack to the left or to the right. */
export function moveFeatures(out: FeatureBuffer, state: ParseState, input: TreeInput): void {
  const focus = focusOf(state)
  out.begin(0)
  out.one(0)
  singleFeatures(out, input, focus)
  pairFeatures(out, input, focus)
  tripleFeatures(out, input, focus)
  dependentFeatures(out, state, input, focus)
  dependentPairFeatures(out, state, input, focus)
  valencyFeatures(out, state, input, focus)
  distanceFeatures(out, input, focus)
  markerFeatures(out, state, input, focus)
  surroundingFeatures(out, input, focus)
  classFeatures(out, state, input, focus)
  if (input.guide) guideFeatures(out, state, input, input.guide, focus)
}

/** Where the guide puts a governor: on one of the words in focus, at the root, or on one side of them. */
function placeOf(head: number, root: number, { s0, s1, b0, none }: Focus): number {
  if (head < 0) return 0
  if (head === s0) return 1
  if (head === s1) return 2
  if (head === b0) return 3
  if (head === root) return 4
  if (head > b0) return 5
  return head < s1 || s1 === none ? 6 : 7
}

/** What the guide makes of the words in focus. */
function guideFeatures(
  out: FeatureBuffer,
  state: ParseState,
  input: TreeInput,
  guide: Guide,
  focus: Focus,
): void {
  const { tags, fine, lemmas } = input
  const { s0, s1, b0, b1 } = focus
  const { heads, labels, last } = guide
  const root = input.count
  const above0 = placeOf(heads[s0]!, root, focus) * 2 + (last[s0]! >= state.next ? 1 : 0)
  const above1 = placeOf(heads[s1]!, root, focus) * 2 + (last[s1]! >= state.next ? 1 : 0)
  const aboveNext = placeOf(heads[b0]!, root, focus)
  const label0 = labels[s0]!
  out.one(above0)
  out.two(above0, aboveNext)
  out.two(above0, above1)
  out.three(above0, above1, aboveNext)
  out.two(above0, label0)
  out.three(above0, label0, labels[b0]!)
  out.three(above0, label0, labels[s1]!)
  out.three(above0, tags[s0]!, tags[b0]!)
  out.three(above0, tags[s1]!, tags[s0]!)
  out.three(above0, fine[s0]!, label0)
  out.four(above0, label0, tags[s0]!, tags[b0]!)
  out.four(above0, label0, tags[s1]!, tags[s0]!)
  out.four(above0, aboveNext, fine[s0]!, fine[b0]!)
  out.four(above0, above1, fine[s1]!, fine[s0]!)
  out.two(above0, lemmas[s0]!)
  out.three(above0, lemmas[b0]!, tags[s0]!)
  out.three(above0, lemmas[s1]!, tags[s0]!)
  out.three(above0, state.markers[s0]!, tags[s0]!)
  out.four(above0, aboveNext, tags[b0]!, tags[b1]!)
  out.three(above1, labels[s1]!, above0)
  out.three(placeOf(heads[b1]!, root, focus), aboveNext, above0)
}

function focusOf(state: ParseState): Focus {
  const { count, depth, stack, next } = state
  const none = count + 1
  return {
    s0: depth > 0 ? stack[depth - 1]! : none,
    s1: depth > 1 ? stack[depth - 2]! : none,
    s2: depth > 2 ? stack[depth - 3]! : none,
    b0: next <= count ? next : none,
    b1: next + 1 <= count ? next + 1 : none,
    b2: next + 2 <= count ? next + 2 : none,
    none,
  }
}

function wordFeatures(out: FeatureBuffer, { words, tags, fine, lemmas }: TreeInput, place: number): void {
  out.one(words[place]!)
  out.one(tags[place]!)
  out.one(fine[place]!)
  out.two(lemmas[place]!, tags[place]!)
}

function singleFeatures(out: FeatureBuffer, input: TreeInput, { s0, s1, s2, b0, b1, b2 }: Focus): void {
  const { words, tags, fine } = input
  wordFeatures(out, input, s0)
  wordFeatures(out, input, s1)
  wordFeatures(out, input, b0)
  out.one(words[b1]!)
  out.one(fine[b1]!)
  out.two(words[b1]!, tags[b1]!)
  out.two(words[b2]!, tags[b2]!)
  out.one(fine[b2]!)
  out.two(words[s2]!, tags[s2]!)
  out.one(fine[s2]!)
}

function pairFeatures(out: FeatureBuffer, input: TreeInput, { s0, s1, b0, b1 }: Focus): void {
  const { words, tags, fine, lemmas } = input
  pair(out, input, s1, s0)
  pair(out, input, s0, b0)
  out.three(words[s0]!, words[b0]!, tags[b0]!)
  out.two(fine[s1]!, fine[b0]!)
  out.two(lemmas[s1]!, lemmas[b0]!)
  out.two(lemmas[s1]!, fine[b0]!)
  out.two(fine[b0]!, fine[b1]!)
  out.two(words[b0]!, fine[b1]!)
  out.two(fine[b0]!, words[b1]!)
}

function pair(out: FeatureBuffer, { words, tags, fine, lemmas }: TreeInput, a: number, b: number): void {
  out.two(fine[a]!, fine[b]!)
  out.two(lemmas[a]!, lemmas[b]!)
  out.two(lemmas[a]!, fine[b]!)
  out.two(fine[a]!, lemmas[b]!)
  out.two(words[a]!, fine[b]!)
  out.two(fine[a]!, words[b]!)
  out.two(tags[a]!, tags[b]!)
}

function tripleFeatures(out: FeatureBuffer, input: TreeInput, { s0, s1, s2, b0, b1, b2 }: Focus): void {
  const { tags, fine, lemmas } = input
  out.three(fine[s0]!, fine[b0]!, fine[b1]!)
  out.three(fine[s1]!, fine[s0]!, fine[b0]!)
  out.three(tags[s2]!, fine[s1]!, fine[s0]!)
  out.four(tags[s1]!, tags[s0]!, tags[b0]!, tags[b1]!)
  out.four(tags[s0]!, tags[b0]!, tags[b1]!, tags[b2]!)
  out.three(lemmas[s0]!, tags[b0]!, tags[b1]!)
  out.three(tags[s0]!, lemmas[b0]!, tags[b1]!)
  out.three(lemmas[s1]!, tags[s0]!, tags[b0]!)
  out.three(tags[s1]!, lemmas[s0]!, tags[b0]!)
  out.three(tags[s1]!, tags[s0]!, lemmas[b0]!)
  out.four(tags[s2]!, tags[s1]!, tags[s0]!, tags[b0]!)
  out.three(lemmas[s1]!, lemmas[s0]!, tags[b0]!)
}

function dependentFeatures(out: FeatureBuffer, state: ParseState, input: TreeInput, focus: Focus): void {
  const { tags } = input
  const { s0, s1, b0 } = focus
  const { left1, left2, right1, right2 } = state
  dependentWord(out, state, input, left1[s0]!)
  dependentWord(out, state, input, right1[s0]!)
  dependentWord(out, state, input, left1[s1]!)
  dependentWord(out, state, input, right1[s1]!)
  dependentWord(out, state, input, left1[b0]!)
  out.two(tags[left2[s0]!]!, state.labelOf(left2[s0]!))
  out.two(tags[right2[s0]!]!, state.labelOf(right2[s0]!))
  out.two(tags[left2[b0]!]!, state.labelOf(left2[b0]!))
  out.two(tags[right2[s1]!]!, state.labelOf(right2[s1]!))
}

function dependentWord(
  out: FeatureBuffer,
  state: ParseState,
  { words, tags }: TreeInput,
  dependent: number,
): void {
  out.two(words[dependent]!, state.labelOf(dependent))
  out.two(tags[dependent]!, state.labelOf(dependent))
}

function dependentPairFeatures(out: FeatureBuffer, state: ParseState, input: TreeInput, focus: Focus): void {
  const { tags, fine } = input
  const { s0, s1, b0 } = focus
  const left0 = state.left1[s0]!
  const right0 = state.right1[s0]!
  const left1 = state.left1[s1]!
  const right1 = state.right1[s1]!
  const leftNext = state.left1[b0]!
  out.three(fine[s0]!, tags[left0]!, fine[b0]!)
  out.three(fine[s0]!, tags[right0]!, fine[b0]!)
  out.three(fine[s0]!, fine[b0]!, tags[leftNext]!)
  out.three(fine[s1]!, fine[s0]!, tags[right1]!)
  out.three(fine[s1]!, fine[s0]!, tags[left1]!)
  out.three(fine[s1]!, fine[s0]!, tags[left0]!)
  out.three(fine[s1]!, fine[s0]!, tags[right0]!)
  out.four(tags[s0]!, state.labelOf(left0), state.labelOf(right0), tags[b0]!)
  out.four(tags[s1]!, state.labelOf(right1), tags[s0]!, tags[b0]!)
  out.four(tags[s1]!, state.labelOf(right1), fine[s0]!, state.labelOf(left0))
  out.four(tags[s0]!, tags[left0]!, tags[state.left2[s0]!]!, tags[b0]!)
  out.four(tags[s0]!, tags[right0]!, tags[state.right2[s0]!]!, tags[b0]!)
  out.four(tags[b0]!, tags[leftNext]!, tags[state.left2[b0]!]!, tags[s0]!)
}

function valencyFeatures(out: FeatureBuffer, state: ParseState, input: TreeInput, focus: Focus): void {
  const { fine, lemmas } = input
  const { s0, s1, b0 } = focus
  const { leftLabels, rightLabels, leftValency, rightValency } = state
  out.two(fine[s0]!, leftLabels[s0]!)
  out.two(fine[s0]!, rightLabels[s0]!)
  out.two(lemmas[s0]!, rightLabels[s0]!)
  out.two(fine[s1]!, rightLabels[s1]!)
  out.two(lemmas[s1]!, rightLabels[s1]!)
  out.two(fine[s1]!, leftLabels[s1]!)
  out.two(fine[b0]!, leftLabels[b0]!)
  out.two(lemmas[b0]!, leftLabels[b0]!)
  out.three(fine[s1]!, rightLabels[s1]!, fine[s0]!)
  out.three(fine[s0]!, rightLabels[s0]!, fine[b0]!)
  out.three(fine[b0]!, leftLabels[b0]!, fine[s0]!)
  out.two(fine[s0]!, leftValency[s0]!)
  out.two(fine[s0]!, rightValency[s0]!)
  out.two(fine[s1]!, rightValency[s1]!)
  out.two(fine[b0]!, leftValency[b0]!)
  out.two(lemmas[s1]!, rightValency[s1]!)
}

function distanceFeatures(out: FeatureBuffer, input: TreeInput, { s0, s1, b0, b1, none }: Focus): void {
  const { tags, fine, lemmas, agreement } = input
  const toNext = s0 === none ? 15 : distanceStep(b0 - s0)
  const toBelow = s1 === none ? 15 : distanceStep(s0 - s1)
  out.three(toNext, tags[s0]!, tags[b0]!)
  out.three(toBelow, tags[s1]!, tags[s0]!)
  out.two(toNext, lemmas[s0]!)
  out.two(toBelow, lemmas[s1]!)
  out.four(toBelow, fine[s1]!, fine[s0]!, tags[b0]!)
  out.four(toNext, fine[s0]!, fine[b0]!, tags[b1]!)
  if (s1 === none) out.skip(2)
  else {
    const between = betweenOf(input, s1, s0)
    out.three(between, fine[s1]!, fine[s0]!)
    out.three(between, tags[s1]! * 32 + tags[s0]!, tags[b0]!)
  }
  if (s0 === none) out.skip(1)
  else out.three(betweenOf(input, s0, b0), fine[s0]!, fine[b0]!)
  out.four(agreement[s0]!, agreement[b0]!, tags[s0]!, tags[b0]!)
  out.four(agreement[s1]!, agreement[s0]!, tags[s1]!, tags[s0]!)
}

/** Punctuation marks and verbs between two words, a few at most. */
export function betweenOf({ marks, verbs }: TreeInput, low: number, high: number): number {
  const ofMarks = Math.min(3, marks[high]! - marks[low + 1]!)
  const ofVerbs = Math.min(2, verbs[high]! - verbs[low + 1]!)
  return ofMarks * 4 + ofVerbs
}

/** Prepositions, which decide where their noun belongs. */
function markerFeatures(out: FeatureBuffer, state: ParseState, input: TreeInput, focus: Focus): void {
  const { words, tags, fine, lemmas } = input
  const { s0, s1, s2, b0, b1 } = focus
  const marker0 = state.markers[s0]!
  const marker1 = state.markers[s1]!
  out.three(fine[s1]!, marker0, fine[s0]!)
  out.three(lemmas[s1]!, marker0, fine[s0]!)
  out.three(lemmas[s1]!, marker0, lemmas[s0]!)
  out.three(fine[s1]!, marker1, marker0)
  out.three(fine[s1]!, marker0, lemmas[s0]!)
  out.four(tags[s2]!, fine[s1]!, marker0, fine[s0]!)
  out.three(lemmas[s2]!, marker0, tags[s0]!)
  out.four(marker0, fine[s0]!, tags[b0]!, words[b0]!)
  out.four(tags[s0]!, marker0, tags[b0]!, state.markers[b0]!)
  out.four(fine[s1]!, marker1, fine[s0]!, marker0)
  out.four(fine[s0]!, marker0, fine[s1]!, state.labelOf(state.right1[s1]!))
  out.four(lemmas[s0]!, lemmas[b0]!, tags[b1]!, tags[s1]!)
  out.four(fine[s0]!, marker0, words[b0]!, words[b1]!)
}

function surroundingFeatures(out: FeatureBuffer, input: TreeInput, focus: Focus): void {
  const { count, words, tags, fine } = input
  const { s0, s1, b0, b1, none } = focus
  const before0 = s0 > 0 && s0 <= count ? s0 - 1 : none
  const after0 = s0 < count ? s0 + 1 : none
  const beforeNext = b0 > 0 && b0 !== none ? b0 - 1 : none
  const after1 = s1 < count ? s1 + 1 : none
  out.three(tags[before0]!, fine[s0]!, tags[after0]!)
  out.three(tags[beforeNext]!, fine[b0]!, tags[b1]!)
  out.four(fine[s0]!, tags[after0]!, tags[beforeNext]!, fine[b0]!)
  out.three(words[after0]!, tags[s0]!, tags[b0]!)
  out.four(fine[s1]!, tags[after1]!, tags[before0]!, fine[s0]!)
  out.three(mix(words[after0]!, tags[after1]!), tags[s0]!, tags[s1]!)
}

function classFeatures(out: FeatureBuffer, state: ParseState, input: TreeInput, focus: Focus): void {
  const { tags, fine, lemmas, wordClasses, broadClasses } = input
  const { s0, s1, s2, b0, b1 } = focus
  const marker0 = state.markers[s0]!
  out.two(wordClasses[s0]!, tags[s0]!)
  out.two(wordClasses[s1]!, tags[s1]!)
  out.two(wordClasses[b0]!, tags[b0]!)
  out.two(wordClasses[b1]!, tags[b1]!)
  out.two(wordClasses[s1]!, wordClasses[s0]!)
  out.two(wordClasses[s0]!, wordClasses[b0]!)
  out.three(broadClasses[s1]!, broadClasses[s0]!, broadClasses[b0]!)
  out.three(broadClasses[s0]!, broadClasses[b0]!, broadClasses[b1]!)
  out.three(lemmas[s1]!, wordClasses[s0]!, tags[b0]!)
  out.three(wordClasses[s1]!, lemmas[s0]!, tags[b0]!)
  out.two(lemmas[s0]!, wordClasses[b0]!)
  out.two(wordClasses[s0]!, lemmas[b0]!)
  out.three(wordClasses[s1]!, marker0, wordClasses[s0]!)
  out.three(broadClasses[s1]!, marker0, broadClasses[s0]!)
  out.three(lemmas[s1]!, marker0, wordClasses[s0]!)
  out.four(wordClasses[s2]!, tags[s1]!, marker0, wordClasses[s0]!)
  out.three(fine[s0]!, wordClasses[b0]!, fine[b1]!)
}
