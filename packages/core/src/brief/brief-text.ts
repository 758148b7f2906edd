import { type Span, sliceOf } from '../span.ts'
import { correctSlips } from './correct-slips.ts'
import { mergeNumbers } from './merge-numbers.ts'
import type { BriefVocabulary } from './vocabulary.ts'

/** A word or mark of the brief: where it stands, and its form that patterns match. */
export interface BriefToken extends Span {
  readonly canonical: string
}

/** A stretch of the canonical brief that a pattern matched. */
export interface BriefMatch extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>
}

export interface BriefText {
  readonly text: string
  /** The canonical forms of all tokens, one space between any two. */
  readonly canonical: string
  readonly tokens: readonly BriefToken[]
  /** All matches of a pattern that begin and end with whole tokens, in order. */
  matchAll(source: string): readonly BriefMatch[]
  /** What a stretch of the canonical brief covers in the text. */
  spanOf(stretch: Span): Span
  /** The text that a stretch of the canonical brief covers, as the user wrote it. */
  wordsOf(stretch: Span): string
}

const ELISION = /^(?:qu|jusqu|lorsqu|puisqu|[cdjlmnst])['’]$/u
/** « 1. », « b) », « (2) » at the head of a line. */
const LIST_MARKER = '(?<=^[ \\t]*)\\(?(?:\\d{1,2}|[a-z])[.)/](?=[ \\t])'
const TOKEN = new RegExp(
  [
    LIST_MARKER,
    "\\d{1,3}(?:[ \\u00a0\\u202f.,’'](?=\\d{3}(?!\\d))\\d{3})+",
    '\\d+(?:[.,]\\d+)?',
    "(?:qu|jusqu|lorsqu|puisqu|[cdjlmnst])['’](?=\\p{L})",
    "\\p{L}+n['’]t(?!\\p{L})",
    'x(?=\\d)',
    '\\p{L}[\\p{L}\\p{M}\\p{N}]*',
    '[«»“”„"‘’\']',
    '\\n+',
    '[<>]=?|[≥≤≈~+&=/:;,.!?()\\[\\]–—•*-]',
  ].join('|'),
  'gimu',
)
const SYMBOLS: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≈': '~',
  '–': '-',
  '—': '-',
  '•': ';',
  '*': ';',
  '[': '(',
  ']': ')',
}

/** Prepares a brief for reading: number words and slips are resolved. */
export function briefText(text: string, vocabulary: BriefVocabulary): BriefText {
  const tokens = correctSlips(mergeNumbers(tokensOf(text), vocabulary.numbers), vocabulary)
  const starts: number[] = []
  let canonical = ''
  for (const token of tokens) {
    starts.push(canonical === '' ? 0 : canonical.length + 1)
    canonical += (canonical === '' ? '' : ' ') + token.canonical
  }
  const spanOf = ({ start, end }: Span): Span => {
    const first = lastAtOrBefore(starts, start)
    const last = lastAtOrBefore(starts, end - 1)
    return { start: tokens[first]!.start, end: tokens[last]!.end }
  }
  return {
    text,
    canonical,
    tokens,
    spanOf,
    wordsOf: (stretch) => sliceOf(text, spanOf(stretch)),
    matchAll: (source) =>
      [...canonical.matchAll(wholeWords(source))].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        groups: match.groups ?? {},
      })),
  }
}

/** Patterns are the same for every brief, and costly to compile. */
const compiled = new Map<string, RegExp>()

function wholeWords(source: string): RegExp {
  let pattern = compiled.get(source)
  if (pattern === undefined) {
    pattern = new RegExp(`(?<![^ ])(?:${source})(?![^ ])`, 'g')
    compiled.set(source, pattern)
  }
  return pattern
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

function tokensOf(text: string): BriefToken[] {
  const tokens: BriefToken[] = []
  for (const { 0: match, index } of text.matchAll(TOKEN)) {
    const start = index
    const end = index + match.length
    if (match === '-' && isInsideWord(text, start, end)) continue
    const canonical = canonicalOf(match, text, start)
    if (canonical !== '') tokens.push({ start, end, canonical })
  }
  return tokens
}

/** The hyphen of « sous-titres » and « 700-word » parts two words; the one of « 600-800 » is a mark. */
const isInsideWord = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /\p{L}/u.test(text.charAt(end))

function canonicalOf(match: string, text: string, start: number): string {
  if (/^\(?[\da-z]{1,2}[.)/]$/iu.test(match)) return ';'
  if (/^\d/u.test(match)) return figureOf(match)
  if (match.startsWith('\n')) return ';'
  if (ELISION.test(match.toLowerCase())) return `${fold(match.slice(0, -1))}e`
  if (/n['’]t$/iu.test(match)) return `${fold(match.slice(0, -3))} not`
  if (/^[«»“”„"]$/u.test(match)) return '"'
  if (/^[‘’']$/u.test(match)) return isApostrophe(text, start) ? '' : '"'
  return SYMBOLS[match] ?? fold(match)
}

/** « readers' » and « user's » have an apostrophe; « 'crise' » has quotation marks. */
const isApostrophe = (text: string, start: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(start + 1))

/** « 1 000 », « 1,000 » and « 1.000 » are a thousand; « 1,5 » is one and a half. */
function figureOf(match: string): string {
  const grouped = /^\d{1,3}(?:\D\d{3})+$/u.test(match)
  return grouped ? match.replace(/\D/gu, '') : match.replace(',', '.')
}

/** Lower case without accents. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/’/gu, "'")
