import { findQuotes } from '../../reading/find-quotes.ts'
import { sliceOf } from '../../span.ts'
import type { Comparison } from '../comparison.ts'
import { fold } from '../fold.ts'
import { type Frame, isPerson, leadOf } from '../frames.ts'
import { type SourceSentence, verbatimKey } from '../source-index.ts'
import type { Unit } from '../units.ts'
import { has, TRAIT, type Word } from '../vocabulary.ts'

/** Somebody is told to have said what a sentence says, if only by a pronoun whose antecedents are known. */
export const isTold = ({ speakers, antecedents }: SourceSentence): boolean =>
  speakers.size > 0 || antecedents.length > 0

/** A frame of the claim gives its words to whom the sentence gives them, or may give them. */
export function isSpeaker(
  { claim, index }: Comparison,
  { source }: Frame,
  sentence: SourceSentence,
): boolean {
  const { speakerWords, antecedents, acronyms } = sentence
  if (!isTold(sentence)) return false
  if (claim.units.slice(source.from, source.to).some(({ word }) => acronyms.has(word.id))) return true
  const said = whoIn(
    claim.units.slice(source.from, source.to).filter(({ word }) => word.weight > 0.25),
    ({ word }) => word,
  )
  if (!said.some(({ word }) => has(word, TRAIT.noun | TRAIT.name))) return true
  if (saidAlike(said, sentence)) return true
  const words = whoIn([...speakerWords, ...antecedents], (word) => word)
  const keys = new Set(words.flatMap(({ keys }) => keys))
  return said.some(
    ({ word }) =>
      [word.id, ...word.lemmas, ...word.families].some((key) => keys.has(key)) ||
      words.some((other) => word.poles.some((pole) => other.poles.includes(pole))) ||
      [word.id, ...word.lemmas].some((key) =>
        [...(index.beside.get(key) ?? [])].some((each) => keys.has(each)),
      ),
  )
}

/** « Le procureur fédéral » is a prosecutor, and nobody of a federation: what may be an adjective counts only by itself. */
function whoIn<Item>(items: readonly Item[], wordOf: (item: Item) => Word): readonly Item[] {
  const nouns = items.filter(
    (item) => !has(wordOf(item), TRAIT.adjective) || has(wordOf(item), TRAIT.name | TRAIT.person),
  )
  return nouns.some((item) => has(wordOf(item), TRAIT.noun | TRAIT.name)) ? nouns : items
}

/** The evidence itself names the speaker in these words, whoever is meant by them. */
const saidAlike = (said: readonly Unit[], { frames, units }: SourceSentence): boolean =>
  frames.some(({ source }) => {
    const words = new Set(units.slice(source.from, source.to).map(({ word }) => word.id))
    return said.every(({ word }) => words.has(word.id))
  })

/** Letters of a quotation that one person will have said. */
const SHORTEST = 8

/** The sentence that has the one quotation of a claim, where all that have it give it to somebody else than the claim does. */
export function ownerOfQuote(comparison: Comparison, speaker: Frame): SourceSentence | undefined {
  const { claim, frames, index } = comparison
  if (frames.length > 1 || claim.units.every(({ quoted }) => !quoted)) return undefined
  const [quote, second] = findQuotes(claim.text)
  if (quote === undefined || second !== undefined) return undefined
  const words = verbatimKey(fold(sliceOf(claim.text, quote.inner)))
  const owners = index.sentences.filter(
    ({ folded, units }) => folded.includes(words) && units.some(({ quoted }) => quoted),
  )
  const isAnothers = owners.every((sentence) => {
    const own = frameOfQuote(sentence, words)
    if (own !== undefined) return !isNamedIn(comparison, speaker, sentence, own)
    return (
      isTold(sentence) &&
      (!isSpeaker(comparison, speaker, sentence) || isAnotherPerson(comparison, speaker, sentence))
    )
  })
  return words.length >= SHORTEST && isAnothers ? owners[0] : undefined
}

/** Words between a frame and its quotation: « le ministre, Paul Roy, a ajouté hier : « … » ». */
const APART = 3

/** In a sentence where several speak, the frame right before a quotation or the inverted one behind it. */
function frameOfQuote({ frames, text, units }: SourceSentence, words: string): Frame | undefined {
  const named = frames.filter(({ source }) => source.to - source.from > 1)
  if (named.length < 2) return undefined
  const quote = findQuotes(text).find(({ inner }) => fold(sliceOf(text, inner)).includes(words))
  if (quote === undefined) return undefined
  const start = units.findIndex((unit) => unit.start >= quote.start)
  const end = units.findLastIndex((unit) => unit.end <= quote.end)
  const leads = ({ verb, source }: Frame) => verb === undefined || source.from < verb
  return (
    named.find((frame) => leads(frame) && frame.to <= start && start - frame.to <= APART) ??
    named.find(
      (frame) => frame.from > end && frame.from - end <= APART && (frame.verb === undefined || !leads(frame)),
    )
  )
}

/** One frame of the evidence and the frame of the claim share a word, or its names stand right behind it. */
function isNamedIn(
  { claim, index: { vocabulary } }: Comparison,
  { source }: Frame,
  { units }: SourceSentence,
  own: Frame,
): boolean {
  const to = Math.max(own.source.to, own.source.to + namesBehind(units, own.source.to))
  const stated = units.slice(own.source.from, to).filter(({ word }) => word.weight > 0.25)
  const claimed = claim.units.slice(source.from, source.to).filter(({ word }) => word.weight > 0.25)
  if (!claimed.some(({ word }) => has(word, TRAIT.noun | TRAIT.name))) return true
  const isSame = (one: Unit, other: Unit) => vocabulary.relation(one.word, other.word) > 0
  const apart = claimed.filter((unit) => !stated.some((other) => isSame(unit, other)))
  // « Le ministre des Finances » for « le ministre du Budget »: one word in common is not enough.
  return (
    apart.length * 2 < claimed.length ||
    (apart.length < claimed.length &&
      !apart.some(({ word }) => units.some((unit) => unit.word.id === word.id)))
  )
}

/** « Le ministre du Budget, Paul Roy »: how many names stand right behind. */
function namesBehind(units: readonly Unit[], from: number): number {
  let to = from
  while (to < units.length && has((units[to] as Unit).word, TRAIT.name) && !(units[to] as Unit).quoted) to++
  return to - from
}

/** Both name a person, and not one: two lawyers are two. */
function isAnotherPerson(
  { claim }: Comparison,
  { source }: Frame,
  { speakerWords }: SourceSentence,
): boolean {
  const isNamed = (word: Word) => has(word, TRAIT.name)
  const claimed = claim.units
    .slice(source.from, source.to)
    .map(({ word }) => word)
    .filter(isNamed)
  const stated = speakerWords.filter(isNamed)
  return (
    [claimed, stated].every((words) => words.some((word) => has(word, TRAIT.given))) &&
    !claimed.some((word) => stated.some((other) => other.lemmas.some((lemma) => word.lemmas.includes(lemma))))
  )
}

/** The frames of a claim that give its words to somebody, and do not tell of that person. */
export function speakingFrames(comparison: Comparison): readonly Frame[] {
  const { claim, frames } = comparison
  const told = frames.filter((frame) => frame.loose !== true || !isTopic(comparison, frame))
  const lead = told.length > 0 ? undefined : leadOf(claim)
  return lead !== undefined && speaks(comparison, lead) && !isTopic(comparison, lead) ? [lead] : told
}

/** « Anne Petit : la ligne fermera »: who stands before a colon says what stands behind it. */
function speaks({ claim, index }: Comparison, { source: { from } }: Frame): boolean {
  const { word } = claim.units[from] as Unit
  return (
    isPerson(claim.units, from) || (has(word, TRAIT.name) && word.keys.some((key) => index.speakers.has(key)))
  )
}

/** The evidence tells of whoever stands there: « Le préfet : les écoles fermées » where he has closed them. */
const isTopic = ({ alignments }: Comparison, { source: { from, to } }: Frame): boolean =>
  alignments.some(({ sentence, source }) =>
    source
      .subarray(from, to)
      .some((at) => at >= 0 && !sentence.frames.some((frame) => frame.from <= at && at < frame.to)),
  )
