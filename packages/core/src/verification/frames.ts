import { isVerbless } from './fields/verb-status.ts'
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
  /** Whoever stands there may as well be spoken of: « Pour le maire, … ». */
  readonly loose?: boolean
}

/** No source is longer. */
const REACH = 16

/**
 * The frames of a text: « selon X », « …, a déclaré X », « X a déclaré que … ». Read off the order of
 * words alone, so that it costs nothing; the reading of the story knows more (`Statement.attribution`).
 */
export function framesOf(text: Units): readonly Frame[] {
  const { units, operators } = text
  const found: Frame[] = []
  const lead = leadOf(text)
  if (lead !== undefined && quotesRightAfter(units, lead.to) && isPerson(units, lead.source.from))
    found.push({ ...lead, loose: false })
  const view = viewOf(units)
  if (view !== undefined) found.push(view)
  for (const { operator, at } of operators) {
    if (operator.field !== 'attribution' || units[at]?.quoted) continue
    const to = endOfClause(units, at)
    if (isDataOnly(units, at + 1)) continue
    found.push({ from: at, to, source: { from: at + 1, to } })
  }
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined || unit.quoted || !has(unit.word, TRAIT.reporting)) continue
    const frame = verbFrame(units, index)
    if (frame !== undefined) found.push(frame)
  }
  const signature = found.length > 0 ? undefined : signatureOf(text)
  if (signature !== undefined) found.push(signature)
  return found
}

/** « Selon les chiffres de 2018 »: figures are nobody’s words. */
const isDataOnly = (units: Units['units'], from: number): boolean =>
  /^(?:chiffres?|données|statistiques|figures|data|statistics)$/u.test(
    units.slice(from, from + 3).find(({ word }) => word.weight >= 0.5)?.word.form ?? '',
  )

/**
 * « Le ministre du Budget : « … » », « Anne Petit : la ligne fermera »: what stands before the first colon, where it
 * has no verb. Whether it speaks or is spoken of its head tells, and what follows.
 */
export function leadOf({ units, leads }: Units): Frame | undefined {
  if (leads.size === 0) return undefined
  const stretch = Math.min(...leads)
  const to = units.findIndex((unit) => unit.stretch > stretch)
  const from = units.findIndex(({ word }) => word.weight >= 0.5)
  if (to < 1 || to > REACH || from < 0 || from >= to) return undefined
  const lead = units.slice(0, to)
  // « Élise Fontan : … »: at the head of a text a first name may be a verb as well.
  const isVerb = (at: number) =>
    !isVerbless(units, at) && !(at === 0 && has(units[1]?.word ?? ({} as Unit['word']), TRAIT.name))
  if (lead.some((unit, at) => unit.quoted || unit.number !== undefined || isVerb(at))) return undefined
  return { from: 0, to, source: { from, to }, loose: true }
}

/** What signs a quotation at the end of a text: brackets, a dash or a comma. */
const SIGNED = /[»”"]\s*(?:[(–—]|,\s|-\s)/gu

/** « « … » (Paul Roy) », « « … » – Paul Roy ». */
function signatureOf({ text, units }: Units): Frame | undefined {
  if (units.at(-1)?.quoted !== false || !units.some(({ quoted }) => quoted)) return undefined
  const last = [...text.matchAll(SIGNED)].at(-1)
  const from = last === undefined ? -1 : units.findIndex(({ start }) => start >= last.index + last[0].length)
  const head = units.findIndex(({ word }, at) => at >= from && word.weight >= 0.5)
  if (from < 1 || head < 0 || units.length - from > REACH || !isPerson(units, head)) return undefined
  if (units.slice(from).some((_, at) => !isVerbless(units, from + at))) return undefined
  return { from, to: units.length, source: { from, to: units.length } }
}

/** « Pour la maire, la grève n’a pas de raison d’être »: at the head, one person or body, and a clause of its own behind. */
function viewOf(units: Units['units']): Frame | undefined {
  if (!/^(?:pour|for)$/u.test(units[0]?.word.form ?? '')) return undefined
  const to = units.findIndex((unit) => unit.stretch > 0)
  const article = /^(?:le|la|l'|the)$/u.test(units[1]?.word.form ?? '')
  const from = article ? 2 : 1
  if (to < 2 || to > REACH || from >= to || !isPerson(units, from)) return undefined
  if (!article && !has((units[from] as Unit).word, TRAIT.name)) return undefined
  if (units.slice(0, to).some((unit, at) => unit.number !== undefined || !isVerbless(units, at)))
    return undefined
  return { from: 0, to, source: { from, to }, loose: true }
}

const quotesRightAfter = (units: Units['units'], at: number): boolean => units[at]?.quoted === true

/** A first name, somebody’s office, or a body with its article: « la mairie », and not « Grève ». */
export function isPerson(units: Units['units'], head: number): boolean {
  const { word } = units[head] as Unit
  const next = units[head + 1]
  // « Claire Vidal »: at the head of a text a name may be a word as well.
  if (head === 0 && next !== undefined && has(next.word, TRAIT.name) && next.stretch === units[head]?.stretch)
    return has(word, TRAIT.noun | TRAIT.name)
  if (has(word, TRAIT.name)) return has(word, TRAIT.given)
  if (has(word, TRAIT.person)) return !has(word, TRAIT.adjective)
  return has(word, TRAIT.organisation) && head > 0 && has((units[head - 1] as Unit).word, TRAIT.definite)
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
    if (!isSaidOfSubject(units, verb + 1) && names(units, verb + 1, to) && isSomethingSaid(units, first))
      return { from: first, to, source: { from: verb + 1, to }, verb }
  }
  const quotes = quotesAfter(units, verb)
  if (!reports && !quotes && !(infinitiveAfter(units, verb) && claims(unit.word))) return undefined
  const from = subjectStart(units, first)
  if (from === first) return undefined
  return {
    from,
    to: verb + 1,
    source: isConjunctionOnly(units, from, first) ? subjectOfFirstVerb(units, from) : { from, to: first },
    verb,
    ...(quotes ? {} : { said: that ?? verb + 1 }),
  }
}

/** « Le ministre, Paul Roy, a félicité la maire »: without a verb or quotation before, what stands there is the subject. */
const isSomethingSaid = (units: Units['units'], to: number): boolean =>
  units
    .slice(0, to)
    .some((unit, at) => unit.quoted || !isVerbless(units, at) || has(unit.word, TRAIT.be | TRAIT.have))

const subjectOpensWithAs = (units: Units['units'], first: number): boolean => {
  for (let at = first; at >= 0 && units[at]?.clause === units[first]?.clause; at--)
    if (/^(?:comme|as)$/u.test(units[at]?.word.form ?? '')) return true
  return /^(?:comme|as)$/u.test(units[first - 1]?.word.form ?? '')
}

/** A finite verb, or a participle behind « avoir » or « être ». */
function isAsserting(units: Units['units'], verb: number): boolean {
  const word = units[verb]?.word
  if (word === undefined) return false
  const near = units.slice(Math.max(0, verb - 4), verb)
  // « S’est indigné » says; « est jugée » is said of somebody.
  const helper =
    near.some(({ word }) => has(word, TRAIT.have)) ||
    (near.some(({ word }) => has(word, TRAIT.be)) && near.some(({ word }) => /^(?:se|s')$/u.test(word.form)))
  if (has(word, TRAIT.participle) && helper) return true
  const before = units[verb - 1]?.word
  // « S’est borné à répéter »
  if (isLed(units, verb)) return true
  // « A fait savoir que »
  if (has(word, TRAIT.infinitive) && /^(?:fait|fera|font|faisait)$/u.test(before?.form ?? '')) return true
  const isNoun =
    has(word, TRAIT.noun) &&
    before !== undefined &&
    has(before, TRAIT.definite | TRAIT.indefinite | TRAIT.preposition)
  return has(word, TRAIT.finite) && !isNoun
}

/** Verbs whose infinitive is said: « se contenter de répéter », « tenir à préciser ». */
const LEADING = /^(?:born|content|empress|hât|ten|tien|tin|continu|commenc|fini|vien|ven)\p{L}+$/u

const isLed = (units: Units['units'], verb: number): boolean =>
  has((units[verb] as Unit).word, TRAIT.infinitive) &&
  /^(?:à|d[e']|par)$/u.test(units[verb - 1]?.word.form ?? '') &&
  LEADING.test(units[verb - 2]?.word.form ?? '')

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
  let first = isLed(units, verb) ? verb - 2 : verb
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

/** « X nie les faits et accuse … »: the second verb has the subject of the first. */
const isConjunctionOnly = (units: Units['units'], from: number, to: number): boolean =>
  to - from === 1 && /^(?:et|mais|and|but)$/u.test(units[from]?.word.form ?? '')

function subjectOfFirstVerb(units: Units['units'], before: number): Frame['source'] {
  const verb = units.findIndex((_, at) => at > 0 && !isVerbless(units, at))
  return { from: 0, to: verb > 0 && verb < before ? groupStart(units, verb) : before }
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
