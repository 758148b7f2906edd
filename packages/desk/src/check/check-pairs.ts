import {
  createProver,
  type Evidence,
  identifyLanguage,
  type Language,
  type Prover,
  textSource,
} from '@intertitre/core'
import { proofBetween } from './proof-between.ts'

/** A claim and the text that it is held against, as a line of JSON has them. */
interface Pair {
  readonly id: string | number
  readonly lang?: string
  readonly source: string
  readonly claim: string
}

/** What a line of the answer holds. */
interface PairVerdict {
  readonly id: string | number
  readonly verdict: string
  /** The first thing that differs; null where nothing does. */
  readonly field: string | null
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly confidence: number
}

export interface CheckedPairs {
  /** One line of JSON for each line that could be read. */
  readonly lines: readonly string[]
  /** « line 3: … », one for each that could not. */
  readonly errors: readonly string[]
  readonly refuted: number
}

/** Proves the claim of each line against its source. A line that is no pair is told and passed over. */
export function checkPairs(text: string, language: Language): CheckedPairs {
  const lines: string[] = []
  const errors: string[] = []
  let refuted = 0
  const proverFor = lastProver(language)
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    if (line.trim() === '') continue
    const pair = pairIn(line)
    if (typeof pair === 'string') {
      errors.push(`line ${index + 1}: ${pair}`)
      continue
    }
    const verdict = verdictOn(pair, proverFor(pair))
    if (verdict.verdict === 'altered' || verdict.verdict === 'unsupported') refuted++
    lines.push(JSON.stringify(verdict))
  }
  return { lines, errors, refuted }
}

/** Many lines may have one source: it is prepared once. */
function lastProver(language: Language): (pair: Pair) => Prover {
  let last:
    | { readonly source: string; readonly code: string | undefined; readonly prover: Prover }
    | undefined
  return ({ source, lang, claim }) => {
    const code = lang ?? identifyLanguage(source) ?? identifyLanguage(claim)
    if (last?.source !== source || last.code !== code) {
      const proof = proofBetween([code], language).language
      last = { source, code, prover: createProver([textSource('source', source)], proof) }
    }
    return last.prover
  }
}

/** A pair, or what is wrong with the line. */
function pairIn(line: string): Pair | string {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\ufeff/u, ''))
  } catch {
    return 'expected JSON.'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'expected an object with id, source and claim.'
  const { id, lang, source, claim } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return 'expected a text or number as “id”.'
  if (typeof source !== 'string' || source.trim() === '') return 'expected a text as “source”.'
  if (typeof claim !== 'string' || claim.trim() === '') return 'expected a text as “claim”.'
  if (lang !== undefined && typeof lang !== 'string') return 'expected a code as fr as “lang”.'
  return { id, source, claim, ...(lang !== undefined && { lang: lang.slice(0, 2).toLowerCase() }) }
}

function verdictOn({ id, claim }: Pair, prover: Prover): PairVerdict {
  const { verdict, discrepancies, evidence, confidence } = prover.prove({ text: claim })
  return {
    id,
    verdict,
    field: discrepancies[0]?.field ?? null,
    evidence: evidence.map(placeOf),
    confidence: Math.round(confidence * 1000) / 1000,
  }
}

const placeOf = ({ span, text }: Evidence) => ({ start: span.start, end: span.end, text })
