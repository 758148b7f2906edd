import { InputError } from '../input-error.ts'
import { overlaps, type Span } from '../span.ts'
import { BRIEF_LANGUAGES, BRIEF_VOCABULARY, BRIEF_WORDS } from './brief-languages.ts'
import { type BriefText, briefText } from './brief-text.ts'
import type { Brief, Clause } from './clause.ts'
import type { ReadClause } from './clause-rule.ts'
import { clauseRules } from './clauses/index.ts'
import { refuseContradictions } from './contradictions.ts'

/**
 * Reads a brief in plain words, French or English or both, into clauses in the order of their words.
 * What no clause read is listed in `unread`. An empty text, or mere politeness, is a brief without
 * clauses. Throws `InputError`: « brief-contradiction » where two clauses cannot both be met,
 * « brief-not-understood » where not one wish could be read.
 */
export function readBrief(text: string): Brief {
  const brief = interpret(text)
  refuseContradictions(brief)
  const isNoise = text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text)
  if (isNoise || (brief.clauses.length === 0 && brief.unread.length > 0 && !speaksOfWork(text))) {
    throw new InputError(
      'brief-not-understood',
      `No wish was understood in the brief “${shortened(text)}”: expected a language, a length, subheadings, SEO, a keyphrase, key points, a FAQ, a list, a table, a tone, words to use or avoid or a format, as in “article SEO en français, au moins 700 mots, avec des intertitres et une FAQ”.`,
    )
  }
  return brief
}

/** The same without refusing anything. */
export const interpret = (text: string): Brief =>
  interpretWords(briefText(text.normalize('NFC'), BRIEF_VOCABULARY))

export function interpretWords(words: BriefText): Brief {
  const read = Object.values(clauseRules).flatMap((rule) => rule.read(words, BRIEF_WORDS))
  const clauses = read.map(({ clause, stretch }): Clause => ({ ...clause, span: words.spanOf(stretch) }))
  clauses.sort((one, other) => one.span!.start - other.span!.start)
  return {
    text: words.text,
    language: languageOf(words),
    clauses: withoutRepeats(clauses),
    unread: unreadSpans(words, read),
  }
}

/** The first of equal clauses: « SEO … optimised for search engines ». */
function withoutRepeats(clauses: readonly Clause[]): readonly Clause[] {
  const seen = new Set<string>()
  return clauses.filter((clause) => {
    const { span: _, ...demand } = clause
    const key = JSON.stringify(demand)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Runs of words that no clause read, with the function words between them. */
function unreadSpans({ tokens, spanOf }: BriefText, read: readonly ReadClause[]): readonly Span[] {
  const claimed = read.map(({ stretch }) => spanOf(stretch))
  const gaps = read.flatMap(({ gap }) => (gap === undefined ? [] : [spanOf(gap)]))
  const spans: { start: number; end: number }[] = []
  let isOpen = false
  for (const { canonical, start, end } of tokens) {
    const isIn = (span: Span) => overlaps(span, { start, end })
    const isRead = claimed.some(isIn) && !gaps.some(isIn)
    const isWord = /[\p{L}\p{N}]/u.test(canonical)
    if (isRead || !isWord) isOpen = false
    else if (!canonical.split(' ').every((word) => BRIEF_WORDS.ordinary.has(word))) {
      if (isOpen) spans.at(-1)!.end = end
      else spans.push({ start, end })
      isOpen = true
    }
  }
  return spans
}

/** The language with the most words in the brief. */
function languageOf({ tokens }: BriefText): string {
  const scores = BRIEF_LANGUAGES.map(({ code, ordinary, forgiven }) => ({
    code,
    score: tokens.filter(({ canonical }) => ordinary.has(canonical) || forgiven.includes(canonical)).length,
  }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).code
}

/** « Rewrite this nicely » asks for the article that the desk makes anyway. */
const speaksOfWork = (text: string): boolean =>
  briefText(text, BRIEF_VOCABULARY).matchAll(`${BRIEF_WORDS.requests}|${BRIEF_WORDS.works}`).length > 0

const MAX_SHOWN = 80
const shortened = (text: string): string => {
  const line = text.trim().replace(/\s+/gu, ' ')
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line
}
