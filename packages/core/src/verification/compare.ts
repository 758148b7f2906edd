import { type Alignment, align, relation, weightOf } from './align.ts'
import {
  alignmentAt,
  type ClaimRole,
  type Comparison,
  isContent,
  isName,
  type Standing,
  type Substitution,
} from './comparison.ts'
import { verbStatus } from './fields/verb-status.ts'
import { type Candidate, findEvidence } from './find-evidence.ts'
import { type Frame, framesOf } from './frames.ts'
import { dateKey, numberKey, poleKey, type SourceIndex, type SourceSentence } from './source-index.ts'
import type { Unit, Units } from './units.ts'
import { CLOSE, has, STRENGTH, TRAIT, type Word } from './vocabulary.ts'

/** What a unit counts for when it stands somewhere else than in the evidence. */
const CREDIT: Readonly<Record<Standing, number>> = {
  found: 1,
  'same-thing': 0.9,
  elsewhere: 0.35,
  missing: 0,
}

/** Lays a claim beside its evidence and says of each of its units how it stands. */
export function compare(
  claim: Units,
  role: ClaimRole,
  index: SourceIndex,
  given: ReadonlySet<number>,
  beside: readonly Units[],
): Comparison {
  const frames = framesOf(claim)
  const { alignments, others } = findEvidence(claim, frames, index, given)
  const substitutions = alignments.flatMap((alignment) =>
    alignment.substitutions.map(({ claim, source, opposed }) => ({ claim, source, opposed, alignment })),
  )
  const standing = claim.units.map((_, place) =>
    standingOf(place, claim, alignments, substitutions, index, beside),
  )
  return {
    claim,
    role,
    frames,
    alignments,
    index,
    standing,
    asides: asidesOf(claim, alignments, others, standing, index),
    others: others.map(({ sentence }) => sentence),
    substitutions: substitutions.filter(({ claim: place }) => standing[place] !== 'same-thing'),
    beside,
    coverage: coverageOf(claim, frames, alignments, standing),
  }
}

/** Words that a sentence must share with a clause of the claim. */
const SHARED = 2

/**
 * Sentences that are not the evidence but have a word that the evidence lacks, with another of the same clause
 * and all its names and figures: they tell what is denied, doubted or still to come of it.
 */
function asidesOf(
  claim: Units,
  alignments: readonly Alignment[],
  others: readonly Candidate[],
  standing: readonly Standing[],
  index: SourceIndex,
): readonly Alignment[] {
  if (others.length === 0 || !standing.includes('elsewhere')) return []
  const open = claim.units.flatMap((unit, place) =>
    standing[place] === 'elsewhere' && isContent(unit) ? [place] : [],
  )
  if (open.length === 0) return []
  return others
    .filter(
      ({ found, sentence }) =>
        open.some((place) => tellsOf(place, claim, (at) => (found[at] ?? 0) > 0)) ||
        open.some((place) => (found[place] ?? 0) > 0 && goesOn(sentence, claim, place, alignments)),
    )
    .map(({ sentence }) => align(claim, 0, claim.units.length, sentence, index.vocabulary))
    .filter(({ source, strength, sentence }) =>
      open.some(
        (place) =>
          ((strength[place] ?? 0) >= CLOSE && tellsOf(place, claim, (at) => (source[at] ?? -1) >= 0)) ||
          ((strength[place] ?? 0) >= STRENGTH.family && goesOn(sentence, claim, place, alignments)),
      ),
    )
}

/** « Il ne lui a pas répondu » right behind the evidence: the verb alone tells, pronouns stand for all else. */
const goesOn = (
  { index, source, units }: SourceSentence,
  claim: Units,
  place: number,
  alignments: readonly Alignment[],
): boolean =>
  verbStatus(claim.units, place) !== 'none' &&
  alignments.some(
    ({ sentence }) =>
      sentence.source === source && index - sentence.index > 0 && index - sentence.index <= BEHIND,
  ) &&
  units.length <= SHORT &&
  /^(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|he|she|they|it)$/u.test(
    units[0]?.word.form ?? '',
  )

/** How many sentences behind the evidence a pronoun still goes on about it. */
const BEHIND = 2
/** Words of a sentence that says but one thing. */
const SHORT = 12

/** A sentence has a unit of the claim, another word of its clause, and the names and figures of that clause. */
function tellsOf(place: number, { units }: Units, has: (at: number) => boolean): boolean {
  if (!has(place)) return false
  const clause = units[place]?.clause
  let shared = 0
  for (const [at, unit] of units.entries()) {
    if (unit.clause !== clause || weightOf(unit) < 0.5) continue
    const isWord = isContent(unit)
    if (has(at)) shared += isWord ? 1 : 0
    else if (!isWord || isName(unit)) return false
  }
  return shared >= SHARED
}

function standingOf(
  place: number,
  claim: Units,
  alignments: readonly Alignment[],
  substitutions: readonly Substitution[],
  index: SourceIndex,
  beside: readonly Units[],
): Standing {
  const unit = claim.units[place] as Unit
  const alignment = alignmentAt({ alignments }, place)
  if (alignment !== undefined && (alignment.source[place] ?? -1) >= 0) return 'found'
  if (weightOf(unit) < 0.2) return 'found'
  if (unit.number !== undefined || unit.date !== undefined)
    return index.postings.has(
      unit.number !== undefined ? numberKey(unit.number.value) : dateKey(unit.date?.key ?? ''),
    )
      ? 'elsewhere'
      : 'missing'
  if (alignment !== undefined && namesSame(unit, alignment, substitutions, index)) return 'same-thing'
  if (isKnown(unit.word, index) || isKnownInParts(unit.word, index)) return 'elsewhere'
  if (beside.some(({ units }) => units.some((other) => relation(unit, other, index.vocabulary) > 0)))
    return 'elsewhere'
  return 'missing'
}

const isKnown = ({ id, lemmas, families, poles }: Word, { known }: SourceIndex): boolean =>
  known.has(id) ||
  lemmas.some((lemma) => known.has(lemma)) ||
  families.some((family) => known.has(family)) ||
  poles.some((pole) => known.has(poleKey(pole)))

/** « Mini-tornades » where the sources write it in two words. */
const isKnownInParts = ({ form }: Word, { known, vocabulary }: SourceIndex): boolean =>
  form.includes('-') &&
  form
    .split('-')
    .every((part) =>
      vocabulary
        .run(part, false)
        .words.some(({ word }) => known.has(word.id) || word.lemmas.some((lemma) => known.has(lemma))),
    )

/** How many sentences back a pronoun reaches. */
const BACK = 4

/** « La mutuelle » for Armor Santé, a name for a pronoun: other words for what the evidence names. */
function namesSame(
  unit: Unit,
  { sentence }: Alignment,
  substitutions: readonly Substitution[],
  index: SourceIndex,
): boolean {
  const { word } = unit
  if (has(word, TRAIT.name) && sentence.acronyms.has(word.id)) return true
  const partners = [word.id, ...word.lemmas].flatMap((key) => index.beside.get(key) ?? [])
  const isPartner = (key: number): boolean => partners.some((each) => each.has(key))
  const fits = ({ word: other }: Unit): boolean =>
    partners.length > 0 &&
    (isPartner(other.id) ||
      other.lemmas.some(isPartner) ||
      other.poles.some((pole) => isPartner(poleKey(pole))))
  const substitution = substitutions.find(
    (each) => each.claim !== undefined && each.alignment.claim.units[each.claim] === unit,
  )
  if (substitution !== undefined && !substitution.opposed) {
    const other = sentence.units[substitution.source] as Unit
    const areNames = has(word, TRAIT.name) && has(other.word, TRAIT.name)
    if (has(word, TRAIT.name) !== has(other.word, TRAIT.name) && fits(other)) return true
    // A person's name never stands for another person's; beside the name of a firm it may stand by chance.
    if (areNames && has(word, TRAIT.given) === has(other.word, TRAIT.given)) return false
  }
  if (!has(word, TRAIT.name) && !has(word, TRAIT.person | TRAIT.organisation)) return false
  if (sentence.units.some((other) => has(other.word, TRAIT.name) !== has(word, TRAIT.name) && fits(other)))
    return true
  return (
    hasPronoun(sentence) &&
    before(sentence, index).some(({ units }) => units.some(({ word: other }) => other.id === word.id))
  )
}

const isVerbOnly = (word: Word): boolean =>
  has(word, TRAIT.be | TRAIT.have) || (has(word, TRAIT.verb) && !has(word, TRAIT.noun))

/** « La mutuelle a porté plainte »: at the head of a sentence the article points back as a pronoun does. */
const pointsBack = ([article, noun]: readonly Unit[]): boolean =>
  article !== undefined &&
  noun !== undefined &&
  has(article.word, TRAIT.definite) &&
  article.word.weight === 0 &&
  !has(noun.word, TRAIT.name) &&
  has(noun.word, TRAIT.organisation)

const hasPronoun = ({ units }: SourceSentence): boolean =>
  pointsBack(units) ||
  units.some(
    ({ word }, at) =>
      has(word, TRAIT.possessive | TRAIT.demonstrative) ||
      // « Le » before a noun is an article.
      (has(word, TRAIT.pronoun) && (!has(word, TRAIT.definite) || isVerbOnly(units[at + 1]?.word ?? word))),
  )

const before = (
  { index: at, source }: SourceSentence,
  { sentences }: SourceIndex,
): readonly SourceSentence[] =>
  sentences.slice(Math.max(0, at - BACK), at).filter((each) => each.source === source)

/** A word of the claim’s speaker, who may have spoken in the sentences that are the evidence. */
const isSpeaking = (
  place: number,
  { units }: Units,
  frames: readonly Frame[],
  alignments: readonly Alignment[],
): boolean =>
  frames.some(({ from, to }) => from <= place && place < to) &&
  alignments.some(({ sentence: { speakers, antecedents } }) =>
    (units[place] as Unit).word.keys.some(
      (key) => speakers.has(key) || antecedents.some(({ keys }) => keys.includes(key)),
    ),
  )

const isWord = ({ number, date }: Unit): boolean => number === undefined && date === undefined

/** Who is meant says little of what is said of them. */
const NAMED = 0.4

function coverageOf(
  claim: Units,
  frames: readonly Frame[],
  alignments: readonly Alignment[],
  standing: readonly Standing[],
): number {
  let [borne, total] = [0, 0]
  for (let place = 0; place < claim.units.length; place++) {
    const weight = weightOf(claim.units[place] as Unit)
    // Figures and dates have fields of their own, which may have reckoned what is not found.
    if (weight < 0.2 || (standing[place] !== 'found' && !isWord(claim.units[place] as Unit))) continue
    const strength = alignmentAt({ alignments }, place)?.strength[place] ?? 0
    const credit =
      standing[place] === 'found' && strength > 0
        ? strength
        : isSpeaking(place, claim, frames, alignments)
          ? 1
          : CREDIT[standing[place] as Standing]
    const share = isName(claim.units[place] as Unit) ? weight * NAMED : weight
    total += share
    borne += share * credit
  }
  return total === 0 ? 1 : borne / total
}
