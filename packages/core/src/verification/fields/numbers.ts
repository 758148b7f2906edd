import type { NumberMention } from '../../languages/mentions.ts'
import type { Alignment } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import {
  alignmentAt,
  type Comparison,
  counterpart,
  difference,
  isContent,
  isName,
  type Stated,
  type Substitution,
  saidAfter,
} from '../comparison.ts'
import type { Unit } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { isConverted, isRatio, isReckoned } from './derived-numbers.ts'
import { type Share, sharesAgree, sharesIn } from './shares.ts'
import { isToldBeside } from './told-beside.ts'
import { isVerbless } from './verb-status.ts'

/** Numbers that the evidence states otherwise: another value, bound or unit, or another thing counted. */
export function numbers(comparison: Comparison): readonly Discrepancy[] {
  const { units } = comparison.claim
  if (units.every(({ number }) => number === undefined)) return []
  return units.flatMap((unit, place) => {
    if (unit.number === undefined || isShareStated(comparison, place)) return []
    const other = counterpart(comparison, place)
    return other === undefined
      ? unmatched(comparison, place, unit.number)
      : matched(comparison, place, unit, other)
  })
}

function matched(comparison: Comparison, place: number, unit: Unit, other: Unit): readonly Discrepancy[] {
  const [claimed, stated] = [unit.number, other.number]
  const alignment = alignmentAt(comparison, place)
  if (claimed === undefined || stated === undefined || alignment === undefined) return []
  const differs = (field: 'bound' | 'unit' | 'number') => [
    difference(field, comparison.claim, unit, { sentence: alignment.sentence, span: other }),
  ]
  if (claimed.unit !== undefined && stated.unit !== undefined && claimed.unit !== stated.unit)
    return differs('unit')
  if (!boundHolds(bounded(unit), bounded(other)) && !isReached(comparison, unit, stated))
    return differs('bound')
  return countsAnother(alignment, place) ||
    isWhole(alignment, place) ||
    isOfSome(alignment, place) ||
    isCountedOtherwise(alignment, place) ||
    isReversed(alignment, place)
    ? differs('number')
    : []
}

/** « Plus de quatre sur cinq » for « 82 % »: part and whole are told together, in whatever form. */
function isShareStated({ claim, alignments }: Comparison, place: number): boolean {
  const own = sharesIn(claim.units).find(({ from, to }) => from <= place && place < to)
  return (
    own !== undefined &&
    alignments.some(({ sentence, source }) =>
      sharesIn(sentence.units).some((share) => !isSameForm(own, share, source) && sharesAgree(own, share)),
    )
  )
}

/** Shares of one form are compared number by number. */
const isSameForm = (own: Share, stated: Share, source: Int16Array): boolean =>
  own.to - own.from === stated.to - stated.from && source[own.from] === stated.from

/** « Plus de 1,1 million » is not « 1,1 million »; what is stated as exact may be called about so many. */
function boundHolds({ bound: claimed }: NumberMention, { bound: stated }: NumberMention): boolean {
  if (claimed === stated) return true
  if (stated === undefined) return claimed === 'about'
  const loose = new Set(['more-than', 'at-least'])
  return claimed !== undefined && loose.has(claimed) && loose.has(stated)
}

/** A number with the bound that a verb gives it: « dépasser dix mètres ». */
function bounded({ number, operators }: Unit): NumberMention {
  const bound = operators.find(({ operator }) => operator.field === 'bound')?.operator
    .value as NumberMention['bound']
  // « Pas moins de 8.000 » marvels at a figure and leaves it as it is.
  if (/^pas moins/iu.test(number?.text ?? '')) {
    const { bound: _, ...rest } = number as NumberMention
    return rest
  }
  return {
    ...(number as NumberMention),
    ...(number?.bound === undefined && bound !== undefined ? { bound } : {}),
  }
}

/** « Jusqu’à 42 °C » may be reached: « pourrait atteindre 42 °C ». */
const isReached = ({ claim }: Comparison, unit: Unit, { bound }: NumberMention): boolean =>
  bound === 'at-most' &&
  bounded(unit).bound === undefined &&
  claim.operators.some(
    ({ operator, at }) => operator.field === 'modality' && claim.units[at]?.clause === unit.clause,
  )

/** « 62 sur 890 », « 74 des 118 »: a part and its whole count one thing. */
const isShare = (units: readonly Unit[], place: number): boolean =>
  [place - 1, place + 1].some((at) =>
    /^(?:sur|des|parmi|dont|d'entre|of|out)$/u.test(units[at]?.word.form ?? ''),
  )

/** « Les trois expertises » for « deux expertises sur trois »: all of them, where the evidence says it of a part. */
function isWhole({ claim, sentence, source, target }: Alignment, place: number): boolean {
  const at = source[place] ?? -1
  if (!isOf(sentence.units, at) || isOf(claim.units, place) || isShare(claim.units, place)) return false
  const counted = saidAfter(claim.units, place)
  const there = counted < 0 ? -1 : (source[counted] ?? -1)
  if (there < 0 || there > at) return false
  for (let part = at - 1; part >= Math.max(0, at - 5); part--)
    if (sentence.units[part]?.number !== undefined) return (target[part] ?? -1) < 0 && part < there
  return false
}

/** « 45 patients sont morts » for « 45 patients, dont deux sont morts »: what the verb says is told of some of them. */
function isOfSome({ claim, sentence, source, target, to }: Alignment, place: number): boolean {
  const { units } = sentence
  const clause = claim.units[place]?.clause
  for (let verb = place + 1; verb < to && claim.units[verb]?.clause === clause; verb++) {
    const at = source[verb] ?? -1
    if (at < 0 || isVerbless(claim.units, verb)) continue
    for (let part = at - 1; part >= 0 && units[part]?.clause === units[at]?.clause; part--)
      if (units[part]?.number !== undefined)
        return part !== source[place] && (target[part] ?? -1) < 0 && takesSome(units, part)
    return false
  }
  return false
}

/** « Dont deux », « deux d’entre eux », « two of them ». */
const takesSome = (units: readonly Unit[], place: number): boolean =>
  units[place - 1]?.word.form === 'dont' ||
  /^(?:entre|them|whom)$/u.test(units[place + 2]?.word.form ?? '') ||
  units[place + 1]?.word.form === "d'entre"

const isOf = (units: readonly Unit[], place: number): boolean =>
  /^(?:sur|of)$/u.test(units[place - 1]?.word.form ?? '')

/** Two numbers that have changed places: each stands before what the other counts in the evidence. */
function countsAnother({ claim, sentence, source, from, to }: Alignment, place: number): boolean {
  const counted = saidAfter(claim.units, place)
  const at = source[place] ?? -1
  if (isShare(claim.units, place) || isShare(sentence.units, at)) return false
  const there = saidAfter(sentence.units, at)
  const now = counted < 0 ? -1 : (source[counted] ?? -1)
  if (now < 0 || there < 0 || now === there) return false
  for (let other = from; other < to; other++) {
    const elsewhere = source[other] ?? -1
    if (other === place || elsewhere < 0 || claim.units[other]?.number === undefined) continue
    if (isShare(claim.units, other) || isShare(sentence.units, elsewhere)) continue
    if (place < other === at < elsewhere) continue
    if (saidAfter(sentence.units, elsewhere) === now) return true
  }
  return false
}

/** « 30 personnes sont mortes » for « 12 personnes sont mortes, et 30 ont été blessées »: the noun has a number of its own there. */
function isCountedOtherwise({ claim, sentence, source, target }: Alignment, place: number): boolean {
  const counted = saidAfter(claim.units, place)
  const at = source[place] ?? -1
  const there = counted < 0 ? -1 : (source[counted] ?? -1)
  // « Onze heures aux pompiers »: with a unit it counts that.
  if (claim.units[place]?.number?.unit !== undefined) return false
  if (there < 0 || counted - place > NEAR || saidAfter(sentence.units, at) === there) return false
  // « 1 600 emplois, ainsi que 3 600 emplois »: the number counts the same noun where it stands, too.
  const own = sentence.units[saidAfter(sentence.units, at)]
  if (own?.word.lemmas.some((lemma) => sentence.units[there]?.word.lemmas.includes(lemma))) return false
  if (isShare(claim.units, place) || isShare(sentence.units, at)) return false
  for (let before = there - 1; before >= Math.max(0, there - NEAR); before--) {
    const unit = sentence.units[before] as Unit
    if (unit.number === undefined) continue
    return (
      before !== at && (target[before] ?? -1) < 0 && unit.number.value !== claim.units[place]?.number?.value
    )
  }
  return false
}

/** How many words from its number a noun is counted by it. */
const NEAR = 2

/** « 50 km/h, contre 30 » for « 30 km/h, contre 50 »: now and before have changed places. */
function isReversed({ claim, sentence, source, from, to }: Alignment, place: number): boolean {
  const at = source[place] ?? -1
  if (!isSetAgainst(claim.units, place)) return false
  for (let other = from; other < to; other++) {
    const elsewhere = source[other] ?? -1
    if (other === place || elsewhere < 0 || claim.units[other]?.number === undefined) continue
    if (other < place && at < elsewhere && isSetAgainst(sentence.units, elsewhere)) return true
  }
  return false
}

const isSetAgainst = (units: readonly Unit[], place: number): boolean =>
  /^(?:contre|against)$/u.test(units[place - 1]?.word.form ?? '')

/** Share of a claim that has hardly been touched. */
const SAME = 0.8

function unmatched(comparison: Comparison, place: number, claimed: NumberMention): readonly Discrepancy[] {
  const { claim, substitutions, alignments } = comparison
  const unit = claim.units[place] as Unit
  const known = alignments.flatMap(({ sentence }) => sentence.units.flatMap(({ number }) => number ?? []))
  if (
    known.some(
      (stated) =>
        rounds(claimed, stated) || isConverted(claimed, stated) || isScaled(claim.units, place, stated),
    )
  )
    return []
  if (claimed.unit === 'heure' && isHourOf(comparison, claimed)) return []
  const instead = substitutions.find((each) => each.claim === place)
  // In a claim that else says what the evidence says, a number in the place of another is no sum of others.
  const isReworded = instead === undefined || comparison.coverage < SAME
  if (isReworded && (isReckoned(claimed, known) || isRatio(claim.units, place, known))) return []
  const derived =
    isDerived(claimed, known) ||
    isSpan(comparison, claimed) ||
    isCount(comparison, place) ||
    isListed(comparison, place) ||
    isAge(comparison, place)
  if (instead === undefined && (derived || isStatedElsewhere(comparison, place))) return []
  if (instead !== undefined && isAge(comparison, place)) return []
  if (
    isToldBeside(
      comparison,
      place,
      ({ number }) =>
        number?.value === claimed.value && number.unit === claimed.unit && boundHolds(bounded(unit), number),
      ({ number }) => number !== undefined && number.unit === claimed.unit,
    )
  )
    return []
  if (instead !== undefined && isStep(comparison, claimed, instead)) return []
  if (instead === undefined) return [difference('number', claim, unit, nearestNumber(comparison, place))]
  const { sentence } = instead.alignment
  return [difference('number', claim, unit, { sentence, span: sentence.units[instead.source] as Unit })]
}

/** « À 21 heures » for « à 21H00 ». */
const isHourOf = ({ index, claim }: Comparison, { value }: NumberMention): boolean =>
  index.sentences.some(
    ({ units }) =>
      units.some(({ date }) => date?.kind === 'time' && Number(/^\d+/u.exec(date.text)?.[0]) === value) &&
      shareWord(claim.units, units, index),
  )

/** The number of the evidence, or of a sentence near it, that counts the same thing. */
function nearestNumber(comparison: Comparison, place: number): Stated | undefined {
  const alignment = alignmentAt(comparison, place)
  if (alignment === undefined) return undefined
  const { claim, sentence, source, target } = alignment
  const open = sentence.units.flatMap((unit, at) =>
    unit.number !== undefined && (target[at] ?? -1) < 0 ? [at] : [],
  )
  const counted = saidAfter(claim.units, place)
  const at =
    open.find((each) => counted >= 0 && (source[counted] ?? -1) === saidAfter(sentence.units, each)) ??
    (open.length === 1 ? open[0] : undefined)
  return at === undefined ? numberNear(comparison, place) : { sentence, span: sentence.units[at] as Unit }
}

/** « La piscine a coûté 2,3 millions »: the next sentence says « Elle a coûté 3,2 millions ». */
function numberNear({ claim, others, alignments, index }: Comparison, place: number): Stated | undefined {
  const unit = claim.units[place]?.number?.unit
  if (unit === undefined) return undefined
  const sentences = [...alignments.map(({ sentence }) => sentence), ...others]
  for (const sentence of sentences) {
    const found = sentence.units.filter(({ number }) => number?.unit === unit)
    if (found.length === 1 && shareWord(claim.units, sentence.units, index))
      return { sentence, span: found[0] as Unit }
  }
  return undefined
}

/** How far « environ » and « près de » may be from the number, as a share of it. */
const ABOUT = 0.08
/** How far below a number « plus de » may begin. */
const ROUND = 0.15

/** « Des milliers », « par centaines »: two of them at least, and fewer than the next word for many would say. */
const isVague = ({ bound, figure, start, text, value }: NumberMention): boolean =>
  bound === 'about' &&
  value >= 10 &&
  /^(?:dizaines|centaines|milliers|millions|milliards|dozens|hundreds|thousands|millions|billions)/iu.test(
    text.slice(figure.start - start),
  )
const MANY = 1000

/** A rounder number with a bound that holds, or a share in words for one in percent. */
function rounds(claimed: NumberMention, stated: NumberMention): boolean {
  const share = claimed.value < 1 && claimed.value > 0 && stated.unit === '%'
  const value = share ? claimed.value * 100 : claimed.value
  const exact = stated.value
  if (isVague(claimed) && stated.bound !== 'less-than' && stated.bound !== 'at-most')
    return exact >= 2 * claimed.value && exact < MANY * claimed.value
  if (!share && (claimed.unit === '%') !== (stated.unit === '%')) return false
  // « Plus de 2 000 » for « quelque 2 300 ».
  if (stated.bound === 'about' && (claimed.bound === 'more-than' || claimed.bound === 'less-than'))
    return claimed.bound === 'more-than'
      ? value < exact * (1 - ABOUT) && value >= exact * (1 - ROUND)
      : value > exact * (1 + ABOUT) && value <= exact * (1 + ROUND)
  // Of two bounded numbers neither rounds the other: « environ 640 700 » is not « environ 640 000 ».
  if (stated.bound !== undefined) return false
  switch (claimed.bound) {
    case 'about':
      return Math.abs(value - exact) <= exact * ABOUT
    case 'more-than':
    case 'at-least':
      return value < exact && value >= exact * (1 - ROUND)
    case 'less-than':
    case 'at-most':
      return value > exact && value <= exact * (1 + ROUND)
    default:
      return share && Math.abs(value - exact) < 0.5
  }
}

/** A sum, difference or doubling of numbers of the evidence that count in the same unit. */
function isDerived(claimed: NumberMention, known: readonly NumberMention[]): boolean {
  return known.some(
    (one, index) =>
      known.some(
        (other, at) =>
          at > index &&
          one.unit === other.unit &&
          (claimed.unit === undefined || one.unit === undefined || claimed.unit === one.unit) &&
          (isNear(one.value + other.value, claimed.value) ||
            isNear(Math.abs(one.value - other.value), claimed.value)),
      ) || isShareOf(claimed, one, known),
  )
}

/** « Passés de 120 à 90 », « une baisse de 30, à 90 »: how far it is from the number replaced to one that stands in both. */
function isStep(
  { claim }: Comparison,
  { value }: NumberMention,
  { source, alignment }: Substitution,
): boolean {
  const replaced = alignment.sentence.units[source]?.number?.value
  if (replaced === undefined) return false
  return claim.units.some(
    ({ number }, place) =>
      number !== undefined &&
      (alignment.source[place] ?? -1) >= 0 &&
      isNear(Math.abs(replaced - number.value), value),
  )
}

/** « Un tiers » of twelve is four; what two thirds leave is one third. */
function isShareOf(
  { value, unit }: NumberMention,
  one: NumberMention,
  known: readonly NumberMention[],
): boolean {
  const share = unit === '%' ? value / 100 : value
  if (share <= 0 || share >= 1) return false
  if (one.value < 1 && Math.abs(1 - one.value - share) < 0.005) return true
  return known.some(
    (other) => other.value > one.value && one.value >= 1 && Math.abs(one.value / other.value - share) < 0.006,
  )
}

/** « Armor Vie et Iris, deux autres sociétés »: the claim itself names so many. */
function isCount({ claim: { units } }: Comparison, place: number): boolean {
  const wanted = units[place]?.number?.value ?? 0
  const counts = (from: number, step: 1 | -1): number => {
    let names = 0
    for (let at = from, gap = 0; at >= 0 && at < units.length && gap < 3; at += step) {
      if (isName(units[at] as Unit)) {
        if (!isName(units[at - step] ?? (units[at] as Unit)) || names === 0) names++
        gap = 0
      } else gap++
    }
    return names
  }
  return wanted >= 2 && wanted <= 12 && (counts(place - 1, -1) === wanted || counts(place + 1, 1) === wanted)
}

/** « Trois pays » where the evidence names three side by side, « deux ministres » where it has the word twice. */
function isListed({ claim, alignments }: Comparison, place: number): boolean {
  const wanted = claim.units[place]?.number?.value ?? 0
  if (wanted < 2 || wanted > 12) return false
  const counted = claim.units[saidAfter(claim.units, place)]?.word
  return alignments.some(({ sentence: { units } }) => {
    const named = units.filter(({ word }) => counted?.lemmas.some((lemma) => word.lemmas.includes(lemma)))
    return named.length === wanted || listsIn(units).includes(wanted)
  })
}

/** How many names stand in each list of the sentence: « Riga, Vilnius et Tallinn ». */
function listsIn(units: readonly Unit[]): readonly number[] {
  const found: number[] = []
  let [names, gap] = [0, 0]
  for (const [at, unit] of units.entries()) {
    if (isName(unit)) {
      if (gap > 0 || names === 0) names++
      gap = 0
      if (isName(units[at - 1] ?? unit) && at > 0 && units[at - 1]?.stretch === unit.stretch) continue
    } else if (unit.word.weight === 0 && gap < MOST_BETWEEN) gap++
    else {
      if (names > 1) found.push(names)
      ;[names, gap] = [0, 0]
    }
  }
  return names > 1 ? [...found, names] : found
}

/** Words of grammar between two names of a list: « et de la ». */
const MOST_BETWEEN = 3

/** « Un homme de 70 ans »: somebody’s age may stand in another sentence, where all the story knows of but one so old. */
function isAge({ claim, index, substitutions }: Comparison, place: number): boolean {
  const { number } = claim.units[place] as Unit
  if (number?.unit !== 'an' && number?.unit !== 'year') return false
  if (claim.units[place - 1]?.number !== undefined) return false
  const names = claim.units.filter((unit) => isName(unit) && has(unit.word, TRAIT.given))
  const aged = index.sentences.filter(({ units }) =>
    units.some(({ number: other }) => other?.value === number.value && other.unit === number.unit),
  )
  return (
    names.length === 0 &&
    aged.length === 1 &&
    !aged.some(({ units }) => units.some((unit) => isName(unit) && has(unit.word, TRAIT.given))) &&
    !substitutions.some(
      ({ claim: at, alignment, source }) =>
        at === place && alignment.sentence.units[source]?.number?.unit === number.unit,
    )
  )
}

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one))

/** So many years or days between two dates that the evidence states. */
function isSpan({ alignments, index }: Comparison, { value, unit, bound }: NumberMention): boolean {
  if (unit !== 'an' && unit !== 'année' && unit !== 'year') return false
  const years = new Set(
    [...alignments.map(({ sentence }) => sentence), ...index.sentences.slice(0, 3)].flatMap(
      ({ units, source }) => [
        ...units.flatMap(({ date }) => date?.from?.year ?? []),
        ...(source.published === undefined ? [] : [Number(source.published.slice(0, 4))]),
      ],
    ),
  )
  const by = bound === 'about' ? value * ABOUT : 0
  return [...years].some((one) => [...years].some((other) => Math.abs(one - other - value) <= by))
}

/** « De 455 à 390 millions »: the scale of the second number is the first one's too. */
const isScaled = (units: readonly Unit[], place: number, { value }: NumberMention): boolean =>
  [units[place + 1], units[place + 2]].some(
    (next) =>
      next?.number !== undefined &&
      next.number.value >= 1e6 &&
      [1e6, 1e9].some((scale) => (units[place]?.number?.value ?? 0) * scale === value),
  )

/** Another sentence that shares a word with the claim states it of the same thing. */
function isStatedElsewhere({ claim, index }: Comparison, place: number): boolean {
  const unit = claim.units[place] as Unit
  const counted = claim.units[saidAfter(claim.units, place)]
  return index.sentences.some(({ units }) =>
    units.some((other, at) => {
      if (other.number === undefined || other.number.value !== unit.number?.value) return false
      if (other.number.unit !== unit.number.unit || !boundHolds(unit.number, other.number)) return false
      const there = units[saidAfter(units, at)]
      const same =
        counted !== undefined &&
        there !== undefined &&
        index.vocabulary.relation(counted.word, there.word) > 0
      return (
        same ||
        (counted !== undefined && there !== undefined && arePeople(counted, there)) ||
        (unit.number.unit !== undefined && shareWord(claim.units, units, index))
      )
    }),
  )
}

/** « A tué 228 personnes » for « a fait 228 morts »: a figure rare enough counts the same people. */
const arePeople = (one: Unit, other: Unit): boolean =>
  [one, other].every(({ word }) => has(word, TRAIT.person | TRAIT.organisation)) &&
  [one, other].some(({ word }) => has(word, TRAIT.generic))

/** Both say something of one thing. */
const shareWord = (
  some: readonly Unit[],
  others: readonly Unit[],
  { vocabulary }: Comparison['index'],
): boolean =>
  some.some(
    (one) =>
      isContent(one) &&
      others.some((other) => isContent(other) && vocabulary.strength(one.word, other.word) > 0.7),
  )
