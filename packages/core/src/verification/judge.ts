import type { Span } from '../span.ts'
import type { Evidence, SentenceKind } from '../writing/article.ts'
import type { Discrepancy, Verdict } from './claim.ts'
import { compare } from './compare.ts'
import { type ClaimRole, type Compare, type Comparison, evidenceOf, isContent } from './comparison.ts'
import { dates } from './fields/dates.ts'
import { cellFunctions } from './fields/functions.ts'
import { fields } from './fields/index.ts'
import { names } from './fields/names.ts'
import { numbers } from './fields/numbers.ts'
import { quotes } from './fields/quotes.ts'
import { verbStatus } from './fields/verb-status.ts'
import { fold } from './fold.ts'
import { foldOf, type SourceIndex, type SourceKind, verbatimKey } from './source-index.ts'
import { splitText } from './split-text.ts'
import { thresholds } from './thresholds.ts'
import { type Units, unitsOf } from './units.ts'

/** What the proof found of one text. */
export interface Judgement {
  readonly verdict: Verdict
  readonly evidence: readonly Evidence[]
  readonly discrepancies: readonly Discrepancy[]
  readonly confidence: number
}

export interface Text {
  readonly text: string
  readonly role: ClaimRole
  /** What stands with it and may carry its attribution. */
  readonly beside: readonly Units[]
  /** Sentences of the index that its writer names as evidence. */
  readonly given: ReadonlySet<number>
  /** How its writer says that it came to be. */
  readonly kind: SentenceKind | undefined
}

/** Proves one text against the sources; of several sentences each by itself, beside those before it. */
export function judge(text: Text, index: SourceIndex): Judgement {
  const verbatim = verbatimIn(text, index)
  if (verbatim !== undefined) return verbatim
  if (text.role === 'value') return judgeValue(text, index)
  const spans = splitText(text.text)
  if (spans.length < 2) return judgeSentence(text, index)
  const parts: { readonly judgement: Judgement; readonly start: number }[] = []
  const before: Units[] = []
  for (const span of spans) {
    const part = text.text.slice(span.start, span.end)
    const own = { ...text, text: part, beside: [...text.beside, ...before] }
    const judgement = verbatimIn(own, index) ?? judgeSentence(own, index)
    parts.push({ judgement, start: span.start })
    before.push(unitsOf(part, index.vocabulary))
  }
  return together(parts, text)
}

/** The worst of its sentences is the verdict of a text. */
function together(
  parts: readonly { readonly judgement: Judgement; readonly start: number }[],
  { kind }: Text,
): Judgement {
  const all = parts.map(({ judgement }) => judgement)
  const worst = (['altered', 'unsupported'] as const).find((verdict) =>
    all.some((each) => each.verdict === verdict),
  )
  const kept = all.every(({ verdict }) => verdict === 'verbatim')
    ? 'verbatim'
    : all.every(({ verdict }) => verdict === 'background')
      ? 'background'
      : kind === 'derived'
        ? 'derived'
        : 'edited'
  return {
    verdict: worst ?? kept,
    evidence: all.flatMap(({ evidence }) => evidence),
    discrepancies: parts.flatMap(({ judgement, start }) =>
      judgement.discrepancies.map((each) => moved(each, start)),
    ),
    confidence: Math.min(...all.map(({ confidence }) => confidence)),
  }
}

function moved(each: Discrepancy, by: number): Discrepancy {
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  return {
    ...each,
    ...(each.span === undefined ? {} : { span: shift(each.span) }),
    ...(each.mend === undefined ? {} : { mend: { ...each.mend, span: shift(each.mend.span) } }),
  }
}

/**
 * A sentence of a source, or several that follow each other, letter by letter but for typography, with
 * quotation marks where it has them.
 */
function verbatimIn({ text, beside }: Text, index: SourceIndex): Judgement | undefined {
  const same = index.exact.get(text)
  const key = same === undefined ? verbatimKey(fold(text)) : ''
  const found = same ?? index.verbatim.get(key)
  const sentence = found === undefined ? undefined : index.sentences[found]
  const keepsMarks = /["«»“”]/u.test(text) || beside.some(({ text: near }) => /["«“]/u.test(near))
  if (sentence === undefined) return keepsMarks ? verbatimRun(text, key, index) : undefined
  if (sentence.units.some(({ quoted }) => quoted) && !keepsMarks) return undefined
  return kept(sentence.source.kind, [evidenceOf(sentence)])
}

const kept = (kind: SourceKind, evidence: readonly Evidence[]): Judgement => ({
  verdict: kind === 'background' ? 'background' : 'verbatim',
  evidence,
  discrepancies: [],
  confidence: 1,
})

/** A quotation of several sentences with the words that say who speaks. */
function verbatimRun(text: string, key: string, index: SourceIndex): Judgement | undefined {
  if (splitText(text).length < 2 && !/[.!?] /u.test(text)) return undefined
  const source = index.sources.find((each) => foldOf(each).includes(key))
  if (source === undefined) return undefined
  const run = index.sentences.filter(
    (sentence) =>
      sentence.source === source && key.includes(verbatimKey(sentence.folded)) && sentence.folded.length > 1,
  )
  return kept(
    source.kind,
    run.map((sentence) => evidenceOf(sentence)),
  )
}

function judgeSentence({ text, role, beside, given, kind }: Text, index: SourceIndex): Judgement {
  const claim = unitsOf(text, index.vocabulary)
  const comparison = compare(claim, roleOf(claim, role), index, given, beside)
  const { comparesWords } = index.vocabulary.language
  const compared = comparison.role === 'label' || !comparesWords ? VALUE_FIELDS : fields
  const found: Discrepancy[] = []
  for (const field of compared) for (const each of field(comparison)) found.push(each)
  const discrepancies = found.length > 1 ? found.filter((each) => !isToldBySpeaker(each, found)) : found
  const evidence = comparison.alignments.map(({ sentence }) => evidenceOf(sentence))
  if (discrepancies.length > 0) {
    const altered = discrepancies.some(({ evidence }) => evidence !== undefined)
    return {
      verdict: altered ? 'altered' : 'unsupported',
      evidence,
      discrepancies: comparison.coverage < thresholds.mending ? discrepancies.map(unmended) : discrepancies,
      confidence: 0.8,
    }
  }
  if (comparison.coverage < (lacksVerb(comparison) ? thresholds.coverageWithoutVerb : thresholds.coverage))
    return {
      verdict: 'unsupported',
      evidence,
      discrepancies: [{ field: 'content', value: text, span: { start: 0, end: text.length } }],
      confidence: 1 - comparison.coverage,
    }
  return { verdict: kindOf(comparison, kind), evidence, discrepancies: [], confidence: comparison.coverage }
}

/** Another speaker has another name and another office: that is one difference. */
const isToldBySpeaker = ({ field, span }: Discrepancy, all: readonly Discrepancy[]): boolean =>
  (field === 'name' || field === 'function') &&
  span !== undefined &&
  all.some(
    (other) =>
      other.field === 'attribution' &&
      other.span !== undefined &&
      other.span.start <= span.start &&
      span.end <= other.span.end,
  )

/** None of the verbs that say something in a claim stands in its evidence, nor is the denied opposite of one there. */
function lacksVerb({ claim: { units }, standing, substitutions }: Comparison): boolean {
  const isLacking = (place: number) =>
    (standing[place] === 'elsewhere' || standing[place] === 'missing') &&
    !substitutions.some(({ claim, opposed }) => opposed && claim === place)
  const verbs = units.flatMap((unit, place) =>
    isContent(unit) && /^(?:past|present|future|conditional|rumour)$/u.test(verbStatus(units, place))
      ? [place]
      : [],
  )
  return verbs.length > 0 && (verbs.every(isLacking) || isLacking(verbs[0] as number))
}

/** Where little of a claim stands in its evidence, a word of the evidence in place of one of its own makes no sense. */
const unmended = ({ mend: _, ...rest }: Discrepancy): Discrepancy => rest

/** A heading that only says what comes (« Grève : l’essentiel ») names things and asserts nothing. */
const roleOf = (claim: Units, role: ClaimRole): ClaimRole =>
  claim.isQuestion ? 'question' : role === 'heading' && claim.hasFurniture ? 'label' : role

const kindOf = ({ alignments }: Comparison, kind: SentenceKind | undefined): Verdict => {
  if (alignments[0]?.sentence.source.kind === 'background') return 'background'
  return kind === 'derived' ? 'derived' : 'edited'
}

/** What may differ in a value that stands by itself: a cell, a keyword, a name in the structured data. */
const VALUE_FIELDS: readonly Compare[] = [numbers, dates, names, quotes]

/** « 86 millions d’euros ; 118 salariés », « Rennes, Lorient »: each part of a list is a value. */
const PARTS = /\s*[;,·|]\s+/u

function judgeValue({ text, role, beside, given, kind }: Text, index: SourceIndex): Judgement {
  const parts = [text, ...text.split(PARTS)]
  const isKnown = (part: string) => {
    const whole = verbatimKey(fold(part))
    return index.sources.some((source) => foldOf(source).includes(whole))
  }
  const doubtful = isKnown(text) ? [] : parts.slice(1).filter((part) => !isKnown(part))
  const evidence: Evidence[] = []
  const discrepancies = doubtful.flatMap((part) => {
    const comparison = compare(unitsOf(part, index.vocabulary), role, index, given, beside)
    evidence.push(...comparison.alignments.map(({ sentence }) => evidenceOf(sentence)))
    const start = text.indexOf(part)
    return VALUE_FIELDS.flatMap((field) => field(comparison)).map((each) => moved(each, start))
  })
  if (beside.length > 0)
    discrepancies.push(...cellFunctions(compare(unitsOf(text, index.vocabulary), role, index, given, beside)))
  if (discrepancies.length === 0)
    return { verdict: kind ?? 'derived', evidence, discrepancies, confidence: 1 }
  const altered = discrepancies.some(({ evidence }) => evidence !== undefined)
  return { verdict: altered ? 'altered' : 'unsupported', evidence, discrepancies, confidence: 0.8 }
}
