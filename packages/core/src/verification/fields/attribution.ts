import { type Alignment, align, weightOf } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import { alignmentAt, type Comparison, carries, difference, evidenceOf, spanOfUnits } from '../comparison.ts'
import type { Frame } from '../frames.ts'
import type { SourceSentence } from '../source-index.ts'
import type { Unit } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { isSpeaker, isTold, ownerOfQuote, speakingFrames } from './speakers.ts'
import { isNominal, isVerbless, verbStatus } from './verb-status.ts'

/** Words that the story gives to somebody and the claim to nobody, or to somebody else. */
export function attribution(comparison: Comparison): readonly Discrepancy[] {
  const { role, alignments } = comparison
  if (role === 'question' || role === 'value') return []
  const frames = speakingFrames(comparison)
  const [speaker] = frames
  const owner = speaker === undefined ? undefined : ownerOfQuote(comparison, speaker)
  if (speaker !== undefined && owner !== undefined) return [other(comparison, speaker, owner)]
  if (role === 'heading' && isNominal(comparison.claim)) return []
  const stranger = frames.find((frame) => frame.loose !== true && isStranger(comparison, frame))
  if (stranger !== undefined)
    return [other(comparison, stranger, alignmentAt(comparison, stranger.from)?.sentence)]
  for (const alignment of alignments) {
    const { sentence } = alignment
    if (
      !sentence.attributed ||
      isLabel(alignment) ||
      !bearsOut(alignment, frames) ||
      frames.some((frame) => isSpeaker(comparison, frame, sentence))
    )
      continue
    if (speaker !== undefined && isTold(sentence) && !isMentioned(comparison, frames, sentence))
      return [other(comparison, speaker, sentence)]
    if (
      speaker !== undefined ||
      isShownAsQuoted(alignment) ||
      isCarried(comparison, sentence) ||
      isToldOutright(comparison)
    )
      continue
    return [dropped(comparison, sentence)]
  }
  return []
}

/** Sentences before the evidence that may name who a pronoun stands for. */
const NEAR = 4

/** The claim gives its words to somebody whom neither its evidence nor the sentences before it name. */
function isStranger(comparison: Comparison, { source }: Frame): boolean {
  const { claim, standing, alignments, index } = comparison
  const places = Array.from({ length: source.to - source.from }, (_, at) => source.from + at).filter(
    (place) => {
      const unit = claim.units[place] as Unit
      return (
        weightOf(unit) >= 0.5 &&
        has(unit.word, TRAIT.noun | TRAIT.name) &&
        !(has(unit.word, TRAIT.adjective) && !has(unit.word, TRAIT.name))
      )
    },
  )
  if (
    places.length === 0 ||
    places.some((place) => standing[place] === 'found' || standing[place] === 'same-thing')
  )
    return false
  const near = alignments.flatMap(({ sentence }) =>
    index.sentences.slice(Math.max(0, sentence.index - NEAR), sentence.index + NEAR),
  )
  return places.every((place) => {
    const { word } = claim.units[place] as Unit
    return !near.some(({ units }) => units.some((unit) => index.vocabulary.strength(unit.word, word) > 0))
  })
}

/** « Grève à Brissac : … »: without a verb, what stands before a colon only names what the rest is about. */
const isLabel = ({ claim, from, to }: Alignment): boolean =>
  claim.units.slice(from, to).every(({ stretch }) => claim.leads.has(stretch)) &&
  claim.units.slice(from, to).every((_, at) => isVerbless(claim.units, from + at))

/** So much must rest on what the sentence gives to somebody. */
const BORNE = 1

/**
 * Something that the sentence gives to somebody, and not only what it says in passing of who is meant: verbs,
 * figures and dates assert, nouns only name. A heading without a verb asserts with its nouns.
 */
function bearsOut(alignment: Alignment, frames: readonly Frame[]): boolean {
  const { claim, sentence, source, from, to } = alignment
  let [borne, named, verbs, dated, passing, asserted] = [0, 0, 0, 0, 0, 0]
  for (let place = from; place < to; place++) {
    const unit = claim.units[place] as Unit
    const verbal = carries(unit) && verbStatus(claim.units, place) !== 'none'
    if (verbal) verbs++
    const at = source[place] ?? -1
    const framed = frames.some((frame) => frame.from <= place && place < frame.to)
    if (
      at < 0 ||
      framed ||
      sentence.frames.some((frame) => frame.from <= at && at < frame.to) ||
      isBeforeSaid(sentence, at) ||
      isInPassing(sentence.units, at) ||
      (verbal && isTakenAsKnown(sentence.units, at))
    ) {
      if (at >= 0 && verbal) passing++
      continue
    }
    if (verbal) {
      asserted++
      borne += weightOf(unit)
    }
    if (unit.number !== undefined || unit.date !== undefined) dated += weightOf(unit)
    named += weightOf(unit)
  }
  // A date or figure alone asserts nothing where all verbs stand in passing: « les attentats du 7 juillet, qui ont tué … ».
  if (passing === 0 || asserted > 0) borne += dated
  return verbs === 0 ? named >= 2 * BORNE : borne >= BORNE && named > BORNE
}

/** « Le pont a cédé, et le maire dit que … »: what stands before what is said is nobody's words. */
const isBeforeSaid = ({ frames }: SourceSentence, at: number): boolean =>
  frames.length > 0 && frames.every(({ said }) => said !== undefined && at < said)

/** « L’autocar, qui ramenait 43 lycéens, … », « premier jour d’une grève »: the story speaks in its own voice. */
function isInPassing(units: readonly Unit[], at: number): boolean {
  const { clause } = units[at] as Unit
  const first = units.findIndex((unit) => unit.clause === clause)
  const opening = units[first]?.word
  if (opening === undefined || first === 0) return false
  if (/^(?:qui|dont|où|who|which|whose)$/u.test(opening.form)) return !isCleft(units, first)
  // « …, qui a tué deux hommes et un enfant »
  if (/^(?:et|ou|and|or)$/u.test(opening.form) && !hasVerb(units, clause))
    return isInPassing(units, first - 1)
  // An apposition opens with a noun or adjective and has no verb.
  const said = units.slice(first).find(({ word }) => word.weight >= 0.25)?.word ?? opening
  const opens =
    opening.weight === 0
      ? has(opening, TRAIT.definite | TRAIT.indefinite) && has(said, TRAIT.person)
      : has(opening, TRAIT.noun | TRAIT.adjective)
  if (!opens || has(opening, TRAIT.name)) return false
  for (let place = first; units[place]?.clause === clause; place++)
    if (has((units[place] as Unit).word, TRAIT.finite) && verbStatus(units, place) !== 'none') return false
  return true
}

/** « Ce sont deux hommes qui ont tiré »: what the relative says is all that is said. */
const isCleft = (units: readonly Unit[], relative: number): boolean =>
  units
    .slice(Math.max(0, relative - CLEFT), relative)
    .some(
      ({ word }, at, near) => /^(?:c'|ce|it)$/u.test(word.form) && has(near[at + 1]?.word ?? word, TRAIT.be),
    )

/** Words between « c’est » and « qui ». */
const CLEFT = 10

/** « Trois jours après la découverte de poissons morts »: the event itself is nobody's word. */
const isTakenAsKnown = (units: readonly Unit[], at: number): boolean => {
  const [before, unit] = [units[at - 1], units[at] as Unit]
  return (
    before !== undefined &&
    /^(?:la|le|l'|son|sa|leur|the|his|her|its|their)$/u.test(before.word.form) &&
    has(unit.word, TRAIT.noun) &&
    verbStatus(units, at) === 'none'
  )
}

const hasVerb = (units: readonly Unit[], clause: number): boolean =>
  units.some((unit, at) => unit.clause === clause && verbStatus(units, at) !== 'none')

/** « Hôpital : « Les patients attendront » »: the marks say that somebody says so. */
const isShownAsQuoted = ({ claim, source, from, to }: Alignment): boolean =>
  claim.units
    .slice(from, to)
    .every(
      (unit, at) => unit.quoted || (source[from + at] ?? -1) < 0 || isVerbless(claim.units, from + at),
    ) && claim.units.slice(from, to).some((unit, at) => unit.quoted && !isVerbless(claim.units, from + at))

/** « Paul Roy l’estime à 3 millions, un chiffre exagéré selon le maire »: the speaker of the one part is named there. */
const isMentioned = (
  { claim }: Comparison,
  frames: readonly Frame[],
  { speakers, antecedents }: SourceSentence,
): boolean =>
  claim.units.some(
    ({ word }, place) =>
      has(word, TRAIT.name) &&
      has(claim.units[place + 1]?.word ?? word, TRAIT.reporting) &&
      !frames.some(({ from, to }) => from <= place && place < to) &&
      word.keys.some((key) => speakers.has(key) || antecedents.some(({ keys }) => keys.includes(key))),
  )

/** The claim names who says so, or what stands beside it does. */
function isCarried({ claim, beside, alignments }: Comparison, sentence: SourceSentence): boolean {
  const { speakers } = sentence
  const mentions = (units: readonly Unit[]) =>
    units.some(
      ({ word }) =>
        word.weight > 0.25 && (speakers.has(word.id) || word.lemmas.some((lemma) => speakers.has(lemma))),
    )
  return (
    mentions(claim.units) ||
    beside.some(({ units }) => mentions(units)) ||
    alignments.some((alignment) => alignment.sentence === sentence && keepsVerb(alignment))
  )
}

/** « Il a salué l’équipe, reconnaissant que … »: the claim keeps the verb that gives the words to somebody. */
const keepsVerb = ({ claim, sentence: { verb, units }, source, from, to }: Alignment): boolean =>
  verb !== undefined &&
  claim.units.slice(from, to).some(({ word }, index) => {
    const other = units[source[from + index] ?? -1]?.word
    return other !== undefined && has(word, TRAIT.reporting) && other.names.includes(verb)
  })

/** So much of a claim the story must say in its own voice elsewhere, as a headline does. */
const OUTRIGHT = 0.85

function isToldOutright({ claim, index, others }: Comparison): boolean {
  const total = claim.units.reduce((sum, unit) => sum + weightOf(unit), 0)
  return others.some((sentence) => {
    if (sentence.attributed) return false
    const { strength } = align(claim, 0, claim.units.length, sentence, index.vocabulary)
    const borne = claim.units.reduce((sum, unit, place) => sum + weightOf(unit) * (strength[place] ?? 0), 0)
    return borne >= total * OUTRIGHT
  })
}

function dropped({ claim }: Comparison, sentence: SourceSentence): Discrepancy {
  const [frame] = sentence.frames
  const stated = frame === undefined ? undefined : spanOfUnits(sentence.units, frame.from, frame.to)
  return {
    field: 'attribution',
    value: '',
    span: { start: claim.text.length, end: claim.text.length },
    ...(stated === undefined
      ? { evidence: evidenceOf(sentence) }
      : { stated: sentence.text.slice(stated.start, stated.end), evidence: evidenceOf(sentence, stated) }),
  }
}

function other({ claim }: Comparison, { source }: Frame, sentence: SourceSentence | undefined): Discrepancy {
  const frame = sentence?.frames[0]
  return difference(
    'attribution',
    claim,
    spanOfUnits(claim.units, source.from, source.to),
    frame === undefined || sentence === undefined
      ? undefined
      : { sentence, span: spanOfUnits(sentence.units, frame.source.from, frame.source.to) },
  )
}
