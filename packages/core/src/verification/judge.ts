import type { Evidence } from '../writing/article.ts'
import type { Discrepancy, Verdict } from './claim.ts'
import type { ClaimRole, Comparison } from './comparison.ts'
import { compare } from './compare.ts'
import { evidenceOf } from './comparison.ts'
import { fields } from './fields/index.ts'
import { fold } from './fold.ts'
import { type SourceIndex, verbatimKey } from './source-index.ts'
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
}

/** Proves one text against the sources. */
export function judge({ text, role, beside, given }: Text, index: SourceIndex): Judgement {
  const verbatim = index.verbatim.get(verbatimKey(fold(text)))
  const claim = unitsOf(text, index.vocabulary)
  const sentence = verbatim === undefined ? undefined : index.sentences[verbatim]
  if (sentence !== undefined && claim.units.some(({ quoted }) => quoted) === sentence.units.some(({ quoted }) => quoted))
    return { verdict: sentence.source.kind === 'background' ? 'background' : 'verbatim', evidence: [evidenceOf(sentence)], discrepancies: [], confidence: 1 }
  const comparison = compare(claim, role, index, given, beside)
  const discrepancies = fields.flatMap((field) => field(comparison))
  const evidence = comparison.alignments.map(({ sentence }) => evidenceOf(sentence))
  if (discrepancies.length > 0) {
    const altered = discrepancies.some(({ evidence }) => evidence !== undefined)
    return { verdict: altered ? 'altered' : 'unsupported', evidence, discrepancies, confidence: 0.8 }
  }
  if (comparison.coverage < thresholds.coverage)
    return { verdict: 'unsupported', evidence, discrepancies: [{ field: 'content', value: text, span: { start: 0, end: text.length } }], confidence: 1 - comparison.coverage }
  return { verdict: kindOf(comparison), evidence, discrepancies: [], confidence: comparison.coverage }
}

const kindOf = ({ alignments }: Comparison): Verdict => (alignments[0]?.sentence.source.kind === 'background' ? 'background' : 'edited')
