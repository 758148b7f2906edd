import { KIND, kindAt } from '../characters.ts'
import type { DateMention, NumberMention } from '../languages/mentions.ts'
import type { Operator, ProofWord } from '../languages/proof.ts'
import type { Span } from '../span.ts'
import type { VerbStatus } from './fields/verb-status.ts'
import { endOfWord } from './runs.ts'
import { has, type PhraseNode, TRAIT, type Vocabulary, type Word } from './vocabulary.ts'

/** What the proof compares: a word, or a number or date with all its words. */
export interface Unit extends Span {
  readonly word: Word
  readonly number: NumberMention | undefined
  readonly date: DateMention | undefined
  /** Units between the same marks or conjunctions share a number. */
  readonly clause: number
  /** Units between the same marks share a number. */
  readonly stretch: number
  /** Between quotation marks. */
  readonly quoted: boolean
  /** What acts on it. */
  readonly operators: readonly OperatorAt[]
  /** It belongs to a phrase that acts on others or states nothing. */
  isPart: boolean
  /** Its `verbStatus`, once somebody has asked. */
  status: VerbStatus | undefined
}

export interface OperatorAt extends Span {
  readonly operator: Operator
  /** Index of the first unit of the word or phrase that acts. */
  readonly at: number
}

export interface Units {
  readonly text: string
  readonly units: readonly Unit[]
  readonly operators: readonly OperatorAt[]
  /** Ends in « ? ». */
  readonly isQuestion: boolean
  /** It holds a phrase that states nothing: « ce que l’on sait ». */
  readonly hasFurniture: boolean
  /** Stretches that end in a colon. */
  readonly leads: ReadonlySet<number>
}

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)))
/** Behind them another clause begins. */
const BREAKS = codesOf(',;:.!?…()[]–—«»“”"')
/** Behind them any word has a capital. */
const ENDS = codesOf('.!?…«“":–—•(')
const DASHES = codesOf('-–')
const OPENS_QUOTE = codesOf('«“„')
const CLOSES_QUOTE = codesOf('»”')
const [STRAIGHT, COLON] = ['"'.charCodeAt(0), ':'.charCodeAt(0)]
/** Most units have none: one for all. */
const NONE: readonly OperatorAt[] = []

/**
 * The units of one text, in order. Linear in its length. `opensQuoted`: the text begins inside a
 * quotation that was opened before it.
 */
export function unitsOf(text: string, vocabulary: Vocabulary, opensQuoted = false): Units {
  const leads = new Set<number>()
  const words = wordsOf(text, vocabulary, opensQuoted, leads)
  const units = withMentions(text, words, vocabulary)
  const { operators, hasFurniture } = attachOperators(units, vocabulary)
  return { text, units, operators, hasFurniture, leads, isQuestion: /\?\s*[»"”]?\s*$/u.test(text) }
}

type Draft = { -readonly [key in keyof Unit]: Unit[key] }

function wordsOf(text: string, vocabulary: Vocabulary, opensQuoted: boolean, leads: Set<number>): Draft[] {
  const drafts: Draft[] = []
  let [clause, last, opens, depth, straight] = [0, 0, true, opensQuoted ? 1 : 0, false]
  let [around, stretch] = [0, 0]
  const closesStraight = opensQuoted && !/[«»“”]/u.test(text)
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === KIND.space) {
      at++
      continue
    }
    const quoted = depth > 0 || straight
    if (kind === KIND.mark) {
      const mark = text.charCodeAt(at)
      if (OPENS_QUOTE.has(mark)) depth++
      else if (CLOSES_QUOTE.has(mark)) depth = Math.max(0, depth - 1)
      else if (mark === STRAIGHT && closesStraight && depth > 0) depth = 0
      else if (mark === STRAIGHT) straight = !straight
      const inside = depth > 0 || straight
      const breaks = BREAKS.has(mark) && !isInNumber(text, at)
      // Behind a quotation the clause goes on that it stands in: « le livre “Les Eaux basses” s’est vendu ».
      if (inside && !quoted) {
        around = clause
        clause = ++last
      } else if (quoted && !inside) clause = around
      else if (breaks) clause = ++last
      if (mark === COLON) leads.add(stretch)
      if (breaks) stretch++
      opens = ENDS.has(mark) || (opens && !DASHES.has(mark))
      at++
      continue
    }
    const end = endOfWord(text, at)
    for (const { word, offset, length } of vocabulary.run(text.slice(at, end), opens).words) {
      if (word.opensClause) clause = ++last
      const start = at + offset
      drafts.push({
        start,
        end: start + length,
        word,
        number: undefined,
        date: undefined,
        clause,
        stretch,
        quoted,
        operators: NONE,
        isPart: false,
        status: undefined,
      })
    }
    opens = false
    at = end
  }
  return drafts
}

/** « 210.000 », « 7,3 % ». */
const isInNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The words of a number or of a date become one unit. */
function withMentions(text: string, drafts: Draft[], { language }: Vocabulary): Draft[] {
  let [counts, dates] = [false, false]
  for (const { word } of drafts) {
    const code = word.form.charCodeAt(0)
    if (code >= 48 && code <= 57) counts = dates = true
    counts ||= word.mayCount
    dates ||= word.mayDate
  }
  if (!counts && !dates) return drafts
  const times = dates ? language.findDates(text) : []
  const numbers = counts ? language.findNumbers(text) : []
  return merged(drafts, [
    ...times.map((date) => ({ start: date.start, end: date.end, number: undefined, date })),
    ...numbers
      .filter(({ figure }) => !times.some((date) => figure.start < date.end && date.start < figure.end))
      .map((number) => ({ start: number.start, end: number.end, number, date: undefined })),
  ])
}

interface Mention extends Span {
  readonly number: NumberMention | undefined
  readonly date: DateMention | undefined
}

function merged(drafts: readonly Draft[], mentions: readonly Mention[]): Draft[] {
  if (mentions.length === 0) return drafts as Draft[]
  const sorted = [...mentions].sort((one, other) => one.start - other.start)
  const found: Draft[] = []
  let next = 0
  for (const draft of drafts) {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= draft.start) next++
    const mention = sorted[next]
    if (mention === undefined || draft.end <= mention.start) {
      found.push(draft)
      continue
    }
    const last = found.at(-1)
    if (last !== undefined && last.start === mention.start) continue
    const { word, clause, stretch, quoted, isPart } = draft
    const { start, end, number, date } = mention
    found.push({
      start,
      end,
      word,
      number,
      date,
      clause,
      stretch,
      quoted,
      operators: NONE,
      isPart,
      status: undefined,
    })
  }
  return found
}

/** Each operator at the unit that it acts on: the next that says something, or the one before. */
function attachOperators(units: Draft[], vocabulary: Vocabulary): Pick<Units, 'operators' | 'hasFurniture'> {
  const { language } = vocabulary
  const found: OperatorAt[] = []
  let hasFurniture = false
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as Draft
    const phrase =
      unit.word.phrases === undefined ? undefined : longestPhrase(units, index, unit.word.phrases)
    if (phrase === undefined) {
      if (unit.word.idioms.length > 0) index = sayInOtherWords(units, index, vocabulary)
      continue
    }
    for (let at = index; at < phrase.end; at++) (units[at] as Draft).isPart = true
    hasFurniture ||= phrase.node.furniture === 'heading'
    if (phrase.node.operator !== undefined)
      found.push(operatorAt(units, index, phrase.end - 1, phrase.node.operator))
    index = phrase.end - 1
  }
  let mayDeny = false
  for (let index = 0; index < units.length; index++) {
    const { word, isPart, number, date } = units[index] as Draft
    mayDeny ||= word.mayDeny
    if (word.operators.length === 0 || isPart || number !== undefined || date !== undefined) continue
    if (!acts(units, index, language)) continue
    for (const operator of word.operators) found.push(operatorAt(units, index, index, operator))
  }
  if (mayDeny) {
    const words: ProofWord[] = units.map(({ word, clause }) => ({
      form: word.form,
      traits: word.traits,
      clause,
    }))
    // « N’exclut pas » doubts what follows as a whole.
    for (const { index, operator } of language.negations(words))
      if (units[index]?.isPart !== true && units[index]?.number === undefined)
        found.push(operatorAt(units, index, index, operator))
  }
  if (found.length > 1) found.sort((one, other) => one.at - other.at)
  for (const each of found) attach(units, each)
  return { operators: found, hasFurniture }
}

/** A noun acts on its complement only (« le risque d’incendie »); « un car » is no « car ». */
function acts(units: readonly Draft[], index: number, { links }: Vocabulary['language']): boolean {
  const { word } = units[index] as Draft
  const [unit] = [units[index - 1]]
  const before = unit?.number === undefined && unit?.date === undefined ? unit?.word : undefined
  const behindArticle =
    before !== undefined &&
    has(before, TRAIT.definite | TRAIT.indefinite) &&
    !/^(?:de|d')$/u.test(before.form)
  if (isIntensive(units, index)) return false
  // « Dépasse de deux mètres » tells by how much, and no bound.
  const isByHowMuch = word.operators.some(({ field }) => field === 'bound') && has(word, TRAIT.verb)
  if (isByHowMuch && [1, 2].some((step) => /^d[e']$/u.test(units[index + step]?.word.form ?? '')))
    return false
  // « Ce que refuse le syndicat »: what follows is who refuses.
  if (/^qu[e']$/u.test(before?.form ?? '') && has(word, TRAIT.finite)) return false
  if (word.weight === 0) return !behindArticle || word.operators.every(({ field }) => field !== 'cause')
  const isNoun =
    has(word, TRAIT.noun) &&
    (!has(word, TRAIT.verb) || behindArticle || (before !== undefined && has(before, TRAIT.preposition)))
  const adjectival = has(word, TRAIT.adjective | TRAIT.participle)
  if (!isNoun || adjectival) return true
  return [units[index + 1], units[index + 2]].some(
    (next) => next !== undefined && next.stretch === units[index]?.stretch && links(next.word.form),
  )
}

/** « Toute seule », « tout petit »: right before an adjective it means « very », and takes no whole. */
const isIntensive = (units: readonly Draft[], index: number): boolean => {
  const next = units[index + 1]?.word
  return (
    /^toute?$/u.test(units[index]?.word.form ?? '') &&
    next !== undefined &&
    has(next, TRAIT.adjective) &&
    !has(next, TRAIT.noun | TRAIT.name | TRAIT.definite)
  )
}

const operatorAt = (
  units: readonly Draft[],
  first: number,
  last: number,
  operator: Operator,
): OperatorAt & { last: number } => ({
  operator,
  at: first,
  last,
  start: units[first]?.start ?? 0,
  end: units[last]?.end ?? 0,
})

function longestPhrase(
  units: readonly Draft[],
  from: number,
  node: PhraseNode,
): { readonly end: number; readonly node: PhraseNode } | undefined {
  let best: { end: number; node: PhraseNode } | undefined
  let here: PhraseNode | undefined = node
  for (let at = from + 1; here !== undefined; at++) {
    if (here.operator !== undefined || here.furniture !== undefined) best = { end: at, node: here }
    here = here.next.get(units[at]?.word.form ?? '')
  }
  return best
}

/** An idiom becomes what it says, at its first word; gives the place of its last. */
function sayInOtherWords(units: readonly Draft[], from: number, vocabulary: Vocabulary): number {
  const unit = units[from] as Draft
  let means: readonly string[] | undefined
  let said: readonly number[] = []
  for (const node of unit.word.idioms) {
    let here: PhraseNode | undefined = node
    const places: number[] = []
    for (let at = from + 1; at < units.length; at++) {
      const next: PhraseNode | undefined = here.next.get(units[at]?.word.form ?? '')
      // « N’a pas mis non plus fin »: what stands right behind the verb may part it from the rest.
      if (next === undefined && here === node && at - from <= PARTED && mayPart(units[at] as Draft)) continue
      if (next === undefined) break
      here = next
      places.push(at)
      if (here.means !== undefined && places.length > said.length) [means, said] = [here.means, [...places]]
    }
  }
  if (means === undefined) return from
  unit.word = vocabulary.inOtherWords(unit.word, means)
  for (const at of said) {
    const part = units[at] as Draft
    part.isPart = true
    part.number = part.date = undefined
  }
  return said.at(-1) as number
}

/** Words between the verb of an idiom and the rest. */
const PARTED = 2
const mayPart = ({ word, number, date }: Draft): boolean =>
  number === undefined && date === undefined && (word.mayDeny || has(word, TRAIT.adverb))

/** How many units an operator looks past for what it acts on. */
const REACH = 8

function attach(units: readonly Draft[], found: OperatorAt & { last?: number }): void {
  const { scope, field } = found.operator
  const last = found.last ?? found.at
  if (scope === 'previous') {
    const { clause } = units[found.at] as Draft
    for (let at = found.at - 1; at >= 0 && units[at]?.clause === clause && found.at - at < REACH; at--) {
      if (!says(units[at] as Draft)) continue
      act(units[at] as Draft, found)
      return
    }
    return
  }
  // « Could take »: a helper that says nothing by itself acts on the verb behind it, however little that says.
  const isHelper = field === 'modality' && units[found.at]?.word.weight === 0
  const reached = nextSaying(units, last + 1, field === 'polarity' || isHelper ? 0.2 : 0.5)
  if (reached < 0) {
    // « Quatre points de moins »: at the end of its clause it compares what was said before.
    if (field === 'comparison')
      attach(units, { ...found, operator: { ...found.operator, scope: 'previous' } })
    return
  }
  act(units[reached] as Draft, found)
  const governed = GOVERNING.has(field) ? infinitiveAfter(units, reached, units[reached] as Draft) : -1
  if (governed >= 0 && governed !== reached) act(units[governed] as Draft, found)
}

function act(unit: Draft, found: OperatorAt): void {
  if (unit.operators.length === 0) unit.operators = [found]
  else (unit.operators as OperatorAt[]).push(found)
}

/** What acts on a verb or on somebody acts on the infinitive behind: « accusé d’avoir volé », « n’a pas permis de mesurer ». */
const GOVERNING = new Set(['polarity', 'modality'])
const INFINITIVE_REACH = 10

function nextSaying(units: readonly Draft[], from: number, least: number): number {
  let stretch = units[from - 1]?.stretch
  for (let at = from; at < Math.min(units.length, from + REACH); at++) {
    const unit = units[at] as Draft
    // « Mis en examen pour « homicide » »
    const opensQuote = at === from && unit.quoted && units[from - 1]?.quoted === false
    if (stretch !== undefined && unit.stretch !== stretch && !opensQuote) return -1
    if (opensQuote) stretch = unit.stretch
    if (
      says(unit) ||
      (!unit.isPart && (unit.word.weight >= least || (unit.word.mayDate && unit.word.weight > 0)))
    )
      return at
  }
  return -1
}

function infinitiveAfter(units: readonly Draft[], from: number, reached: Draft): number {
  for (let at = from; at < Math.min(units.length, from + INFINITIVE_REACH); at++) {
    const unit = units[at] as Draft
    if (unit.clause !== reached.clause) return -1
    if (has(unit.word, TRAIT.infinitive) && unit.number === undefined) return nextSaying(units, at, 0.2)
    if (at > from && has(unit.word, TRAIT.finite) && !has(unit.word, TRAIT.noun | TRAIT.adjective)) return -1
  }
  return -1
}

const says = ({ word, number, date, isPart }: Draft): boolean =>
  number !== undefined || date !== undefined || (!isPart && word.weight >= 0.5)
