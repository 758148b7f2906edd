import type { Language } from '../languages/language.ts'
import type { NumberMention } from '../languages/mentions.ts'
import type { Entity, Reading, Token } from '../reading/reading.ts'
import { type Span, sliceOf } from '../span.ts'
import type { LandmarkKind, PlannedLandmark } from './plan.ts'

/** A row of fewer is no help to a reader; one of more is none either. */
const FEWEST = 2
/** Capitals that name nothing: clocks, notes, ranks. */
const NO_BODY = /^(?:GMT|UTC|NDLR|PDG|TV|TVA|CDI|CDD|SMS|PC|DVD|GPS|ADN|VIP|SUV|HD|AM|PM)$/u
const MOST = 9
/** « deux enfants » is no figure to remember. */
const SMALLEST = 10
/** Characters. */
const LONGEST_FIGURE = 60
/** Words that describe what is counted, behind its noun. */
const MOST_NOUN_WORDS = 4

/** The people, bodies and places that a story names and the figures that it gives, each once, as it has them. */
export function landmarksOf(
  text: string,
  reading: Reading,
  told: readonly Span[],
  language: Language,
): readonly PlannedLandmark[] {
  const isTold = ({ start, end }: Span) => told.some((span) => span.start <= start && end <= span.end)
  const names = namesOf(reading, language)
  const people = reading.entities.filter(({ kind }) => kind === 'person').map(firstMention)
  const rows: readonly (readonly [LandmarkKind, readonly Span[]])[] = [
    ['people', people],
    ['organisations', names.filter(({ kind }) => kind === 'organisation').map(({ span }) => span)],
    ['places', names.filter(({ kind }) => kind === 'place').map(({ span }) => span)],
  ]
  const figures = figuresOf(text, reading, language).filter(({ span }) => isTold(span))
  return [
    ...rows.flatMap(([kind, spans]) => rowOf(kind, spans.filter(isTold), text)),
    ...figuresRow(figures, text, language),
  ]
}

const firstMention = ({ mentions }: Entity): Span => mentions[0] ?? { start: 0, end: 0 }

function rowOf(kind: LandmarkKind, spans: readonly Span[], text: string): readonly PlannedLandmark[] {
  const seen = new Set<string>()
  const distinct = spans.filter((span) => {
    const key = sliceOf(text, span).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const known = seen.has(key)
    seen.add(key)
    return !known
  })
  if (distinct.length < FEWEST) return []
  const chosen = distinct.slice(0, MOST)
  const words = chosen.map((span) => sliceOf(text, span)).join(', ')
  return [{ kind, items: { text: words, kind: 'derived', evidence: chosen } }]
}

/** A number with its noun. */
interface Figure {
  readonly span: Span
  /** The same number of the same thing, in figures or in words. */
  readonly key: string
}

function figuresRow(
  figures: readonly Figure[],
  text: string,
  { decapitalise }: Language,
): readonly PlannedLandmark[] {
  const distinct = figures.filter(
    ({ key }, index) => figures.findIndex((other) => other.key === key) === index,
  )
  if (distinct.length < FEWEST) return []
  const chosen = distinct.slice(0, MOST).map(({ span }) => span)
  const words = chosen.map((span) => decapitalise(sliceOf(text, span))).join(' ; ')
  return [{ kind: 'figures', items: { text: words, kind: 'derived', evidence: chosen } }]
}

interface Name {
  readonly kind: 'organisation' | 'place'
  readonly span: Span
}

/** Names that the lexicon knows as places, and acronyms and names of bodies that the story describes. */
function namesOf({ sentences, entities }: Reading, { lexicon }: Language): readonly Name[] {
  const described = entities.filter(({ kind }) => kind === 'organisation').map(firstMention)
  const found: Name[] = described.map((span) => ({ kind: 'organisation', span }))
  for (const { tokens } of sentences) {
    for (const [index, token] of tokens.entries()) {
      if (token.upos !== 'PROPN' || !/^\p{Lu}/u.test(token.form) || token.relation.startsWith('flat'))
        continue
      const span = { start: token.start, end: lastOfName(tokens, index).end }
      const kinds = lexicon.analyse(token.form).map(({ name }) => name)
      if (kinds.includes('given')) continue
      if ((kinds.includes('place') && span.end === token.end) || isBesidePlace(tokens, index, lexicon))
        found.push({ kind: 'place', span })
      else if (/^\p{Lu}{2,}[\p{Lu}\d]*$/u.test(token.form) && !NO_BODY.test(token.form))
        found.push({ kind: 'organisation', span })
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start)
}

/** « le Massachusetts, le New Hampshire et le Maine »: what is coordinated with a place is one. */
function isBesidePlace(tokens: readonly Token[], index: number, lexicon: Language['lexicon']): boolean {
  const token = tokens[index]
  const governor = token?.relation === 'conj' ? tokens[token.head] : undefined
  return governor?.upos === 'PROPN' && lexicon.analyse(governor.form).some(({ name }) => name === 'place')
}

function lastOfName(tokens: readonly Token[], index: number): Token {
  let last = index
  while (/^flat/u.test(tokens[last + 1]?.relation ?? '') && /^\p{Lu}/u.test(tokens[last + 1]?.form ?? ''))
    last++
  return tokens[last] as Token
}

/** Numbers of things with their noun: « plus de 13 000 comptes bancaires »; years and scores are none. */
function figuresOf(
  text: string,
  { numbers, sentences, dates }: Reading,
  language: Language,
): readonly Figure[] {
  const all = sentences.flatMap(({ tokens }) => tokens)
  let next = 0
  return numbers
    .flatMap((number) => {
      while (next < all.length && (all[next]?.end ?? 0) <= number.figure.start) next++
      if (dates.some((date) => date.start < number.end && number.start < date.end)) return []
      if (/^(?:an|année|mois|jour|heure|minute|seconde|semaine)$/u.test(number.unit ?? '')) return []
      const behind = all.slice(next).findIndex(({ start }) => start >= number.figure.end)
      const end = nounEnd(all, next + behind, number.end)
      if (behind < 0 || end === undefined || end - number.start > LONGEST_FIGURE) return []
      const counts = end > number.end || (number.unit !== undefined && number.unit !== '%')
      if (!counts || (number.unit === undefined && number.value < SMALLEST)) return []
      const noun = text.slice(number.end, end).trim().toLowerCase()
      return [{ span: { start: startOf(all, next, number), end }, key: `${number.value} ${noun}` }]
    })
    .filter(({ span }) => !/[.;:!?]\s|["«»]/u.test(sliceOf(text, span)))
    .filter(({ span }) => language.findDates(sliceOf(text, span)).length === 0)
}

/** With the first number of « 50 à 55 % » and the article of « une trentaine ». */
function startOf(tokens: readonly Token[], at: number, number: NumberMention): number {
  const first = tokens.findLastIndex(({ start }, index) => index <= at && start <= number.start)
  const [before, earlier] = [tokens[first - 1], tokens[first - 2]]
  if (before?.form === 'à' && earlier?.upos === 'NUM') return earlier.start
  return number.bound === 'about' && before?.upos === 'DET' ? before.start : number.start
}

/** Behind a number: its noun, an adjective, « de » and another noun. */
function nounEnd(tokens: readonly Token[], from: number, least: number): number | undefined {
  const first = nounAfter(tokens, from)
  if (first === undefined) return least
  let index = first
  while (index - first < MOST_NOUN_WORDS) {
    const next = tokens[index + 1]
    const noun = /^d(?:e|['’])$/iu.test(next?.form ?? '') ? nounAfter(tokens, index + 1) : undefined
    if (next?.upos === 'ADJ') index++
    else if (noun !== undefined) index = noun
    else break
  }
  return Math.max(least, tokens[index]?.end ?? least)
}

/** A noun at once, or behind « de » and an article: « 58 % des habitants ». */
function nounAfter(tokens: readonly Token[], from: number): number | undefined {
  let index = from
  if (/^d(?:e|['’])$/iu.test(tokens[index]?.form ?? '')) index++
  if (index > from && tokens[index]?.features.PronType === 'Art') index++
  return tokens[index]?.upos === 'NOUN' ? index : undefined
}
