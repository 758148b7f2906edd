import type { Unit, Units } from './units.ts'
import { has, TRAIT } from './vocabulary.ts'

/** Words that give what a text says to somebody, as indices of units; `to` excluded. */
export interface Frame {
  readonly from: number
  readonly to: number
  /** Who says so; empty for a pronoun. */
  readonly source: { readonly from: number; readonly to: number }
  /** The verb of saying; absent for « selon ». */
  readonly verb?: number
  /** Where what is said begins, where it stands behind the frame: « Le pont a cédé, et le maire dit que … ». */
  readonly said?: number
}

/** No source is longer. */
const REACH = 16

/**
 * The frames of a text: « selon X », « …, a déclaré X », « X a déclaré que … ». Read off the order of
 * words alone, so that it costs nothing; the reading of the story knows more (`Statement.attribution`).
 */
export function framesOf({ units, operators }: Units): readonly Frame[] {
  const found: Frame[] = []
  for (const { operator, at } of operators) {
    if (operator.field !== 'attribution' || units[at]?.quoted) continue
    const to = endOfClause(units, at)
    found.push({ from: at, to, source: { from: at + 1, to } })
  }
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined || unit.quoted || !has(unit.word, TRAIT.reporting)) continue
    const frame = verbFrame(units, index)
    if (frame !== undefined) found.push(frame)
  }
  return found
}

function verbFrame(units: Units['units'], verb: number): Frame | undefined {
  const unit = units[verb]
  if (unit === undefined || !isAsserting(units, verb) || isPassive(units, verb)) return undefined
  const behind = units[verb - 1]
  // « A-t-il ajouté lors d’une rencontre »
  if (behind !== undefined && isInverted(units, verb - 1))
    return { from: verb - 2, to: verb + 1, source: { from: verb - 1, to: verb }, verb }
  const first = groupStart(units, verb)
  const opensClause = first === 0 ? false : units[first]?.clause !== units[first - 1]?.clause
  // « Comme l’a dit le maire »: the text itself says so too.
  if (subjectOpensWithAs(units, first)) return undefined
  const that = thatAfter(units, verb)
  const reports = that !== undefined
  if (opensClause && !reports && !has(units[first - 1]?.word ?? unit.word, TRAIT.relative)) {
    const to = endOfSource(units, verb)
    if (!isSaidOfSubject(units, verb + 1) && names(units, verb + 1, to))
      return { from: first, to, source: { from: verb + 1, to }, verb }
  }
  const quotes = quotesAfter(units, verb)
  if (!reports && !quotes && !(infinitiveAfter(units, verb) && claims(unit.word))) return undefined
  const from = subjectStart(units, first)
  if (from === first) return undefined
  return {
    from,
    to: verb + 1,
    source: { from, to: first },
    verb,
    ...(quotes ? {} : { said: that ?? verb + 1 }),
  }
}

const subjectOpensWithAs = (units: Units['units'], first: number): boolean => {
  for (let at = first; at >= 0 && units[at]?.clause === units[first]?.clause; at--)
    if (/^(?:comme|as)$/u.test(units[at]?.word.form ?? '')) return true
  return /^(?:comme|as)$/u.test(units[first - 1]?.word.form ?? '')
}

/** A finite verb, or a participle behind « avoir » or « être ». */
function isAsserting(units: Units['units'], verb: number): boolean {
  const word = units[verb]?.word
  if (word === undefined) return false
  const helper = units
    .slice(Math.max(0, verb - 4), verb)
    .some(({ word }) => has(word, TRAIT.have) || has(word, TRAIT.be))
  if (has(word, TRAIT.participle) && helper) return true
  const before = units[verb - 1]?.word
  // « A fait savoir que »
  if (has(word, TRAIT.infinitive) && /^(?:fait|fera|font|faisait)$/u.test(before?.form ?? '')) return true
  const isNoun =
    has(word, TRAIT.noun) &&
    before !== undefined &&
    has(before, TRAIT.definite | TRAIT.indefinite | TRAIT.preposition)
  return has(word, TRAIT.finite) && !isNoun
}

/** « A été déclarée dimanche aux secours »: what stands behind says nothing. */
const isPassive = (units: Units['units'], verb: number): boolean =>
  units.slice(Math.max(0, verb - 3), verb).some(({ word }) => word.form === 'été' || word.form === 'been')

/** A subject pronoun behind the helper of the next verb. */
const isInverted = (units: Units['units'], at: number): boolean =>
  /^(?:il|elle|ils|elles|on)$/u.test(units[at]?.word.form ?? '') &&
  at > 0 &&
  has(units[at - 1]?.word ?? units[at]!.word, TRAIT.have) &&
  units[at - 1]?.clause === units[at]?.clause

/** The auxiliaries, clitics and denials before a verb belong to its group. */
function groupStart(units: Units['units'], verb: number): number {
  let first = verb
  while (first > 0) {
    const { word, clause } = units[first - 1] as Units['units'][number]
    if (clause !== units[first]?.clause) break
    const helps =
      has(word, TRAIT.have | TRAIT.be) ||
      has(word, TRAIT.adverb) ||
      /^(?:ne|n'|se|s'|l'|le|la|les|lui|leur|y|en|nous|me|m')$/u.test(word.form)
    if (!helps) break
    first--
  }
  return first
}

/** Where the subject before a verb begins; a function between commas belongs to it (« X, porte-parole, a dit »). */
function subjectStart(units: Units['units'], index: number): number {
  let from = index
  let clause = units[index - 1]?.clause ?? 0
  if (clause !== units[index]?.clause) clause -= 1
  const back = () => {
    while (from > 0 && (units[from - 1]?.clause ?? 0) >= clause && index - from < REACH) from--
  }
  back()
  // « X, qui dirige l’enquête, a dit »: a relative between commas stands behind whom it tells of.
  if (from > 0 && clause !== units[index]?.clause && has((units[from] as Unit).word, TRAIT.relative)) {
    clause = units[from - 1]?.clause ?? 0
    back()
  }
  return from
}

const endOfClause = (units: Units['units'], index: number): number => {
  let to = index + 1
  while (to < units.length && units[to]?.clause === units[index]?.clause && to - index < REACH) to++
  return to
}

/** « A indiqué à l’AFP, le capitaine X »: whom it is said to is passed over. */
function endOfSource(units: Units['units'], verb: number): number {
  const end = endOfClause(units, verb)
  const addressed = /^(?:à|au|aux|to)$/u.test(units[verb + 1]?.word.form ?? '') && end < units.length
  return addressed && end - verb < 6 ? endOfClause(units, end) : end
}

/** « A plaidé coupable »: behind the verb an adjective is said of its subject, and no subject follows. */
function isSaidOfSubject(units: Units['units'], at: number): boolean {
  const word = units[at]?.word
  return (
    word !== undefined &&
    has(word, TRAIT.adjective) &&
    word.weight > 0.25 &&
    !has(word, TRAIT.name | TRAIT.definite)
  )
}

/** Somebody who can say something, or a pronoun. */
const names = (units: Units['units'], from: number, to: number): boolean =>
  units.slice(from, to).some(({ word }) => has(word, TRAIT.name | TRAIT.person | TRAIT.organisation)) ||
  /^(?:il|elle|ils|elles|on|he|she|they)$/u.test(units[from]?.word.form ?? '')

/** « Affirme avoir », not « espère obtenir »: the verb says, it does not wish. */
const claims = (word: Units['units'][number]['word']): boolean =>
  word.operators.every(({ field }) => field !== 'modality')

/** With « que » behind them they open clauses of their own: « alors que ». */
const JOINS =
  /^(?:alors|tandis|après|avant|bien|pour|afin|parce|lors|ainsi|dès|depuis|pendant|sans|sitôt|jusqu'à|plus|moins|mieux|aussi|autant|ne|n')$/u

/** « que » within a few words of the verb. */
function thatAfter(units: Units['units'], verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(units.length, verb + 8); at++) {
    const form = units[at]?.word.form
    if (form === 'that' || (/^qu[e']$/u.test(form ?? '') && !JOINS.test(units[at - 1]?.word.form ?? '')))
      return at
    if (units[at]?.clause !== units[verb]?.clause) return undefined
  }
  return undefined
}

const quotesAfter = (units: Units['units'], verb: number): boolean =>
  units.slice(verb + 1, verb + 6).some(({ quoted }) => quoted)

const infinitiveAfter = (units: Units['units'], verb: number): boolean => {
  const next = units[verb + 1]?.word.form === 'ne' ? units[verb + 3] : units[verb + 1]
  return next !== undefined && has(next.word, TRAIT.infinitive)
}
