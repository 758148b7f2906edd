import { type Claim, isRefuted, type Span, sliceOf } from '@intertitre/core'
import type { z } from 'zod'
import type { StoryReading } from '../tasks/read-text.ts'
import type { TaskOutputs } from '../tasks/tasks.ts'
import type { auditOutput, checkOutput, claimSchema, readOutput, writeOutput } from './tool-schemas.ts'

type Outcome<S extends z.ZodRawShape> = z.output<z.ZodObject<S>>

export const writeOutcome = (
  { tally }: TaskOutputs['write'],
  article: string,
): Outcome<typeof writeOutput> => ({
  headline: tally.headline,
  article,
  words: tally.words,
  capacity: tally.capacity,
  met: tally.clauses.every(({ met }) => met),
  clauses: tally.clauses.map(({ clause, met, values, brief }) => ({
    kind: clause.kind,
    met,
    values: { ...values },
    ...(brief !== undefined && { asked: brief }),
  })),
  unread: [...tally.unread],
  claims: tally.claims,
  unsupported: tally.unsupported.map(({ path, text }) => ({ path, text })),
  unknowns: [...tally.unknowns],
  orders: [...tally.orders],
  score: tally.score,
})

export const checkOutcome = (
  { scope, refuted, tally, claims }: TaskOutputs['check'],
  isAllWanted: boolean,
): Outcome<typeof checkOutput> => ({
  borneOut: refuted === 0,
  refuted,
  tally: { ...tally },
  checked: scope,
  claims: claims.filter((claim) => isAllWanted || isRefuted(claim)).map(shownClaim),
})

const shownClaim = ({
  path,
  text,
  verdict,
  evidence,
  discrepancies,
}: Claim): z.output<typeof claimSchema> => ({
  path,
  text,
  verdict,
  evidence: evidence.map(({ source, text: stated }) => ({ source, text: stated })),
  discrepancies: discrepancies.map(({ field, value, stated, mend }) => ({
    field,
    value,
    ...(stated !== undefined && { stated }),
    ...(mend !== undefined && { mend: mend.text }),
  })),
})

export const auditOutcome = ({
  points,
  passed,
  failed,
}: TaskOutputs['audit']): Outcome<typeof auditOutput> => ({
  points,
  passed: passed.length,
  failed: failed.map(({ audit, importance, advice, findings }) => ({
    audit,
    importance,
    advice,
    findings: findings.map(({ message }) => message),
  })),
})

export function readOutcome({ text, reading, ...head }: StoryReading): Outcome<typeof readOutput> {
  const slice = (span: Span) => sliceOf(text, span)
  return {
    text,
    ...head,
    statements: reading.statements.map((statement) => ({
      text: slice(statement),
      span: { start: statement.start, end: statement.end },
      ...sourceOf(statement.attribution?.source ?? statement.speaker, slice),
      modality: statement.modality,
      negated: statement.negated,
      quoted: statement.quoted,
      unknown: statement.unknown,
    })),
    entities: reading.entities.map(({ kind, name, mentions }) => ({ kind, name, mentions: mentions.length })),
    dates: reading.dates.map((date) => ({ text: slice(date), ...date.days })),
    numbers: reading.numbers.map((number) => ({
      text: slice(number),
      ...(number.counted !== undefined && { counted: slice(number.counted) }),
    })),
    quotes: reading.quotes.map(({ inner, speaker }) => ({
      text: slice(inner),
      ...(speaker !== undefined && { speaker: slice(speaker) }),
    })),
  }
}

const sourceOf = (source: Span | undefined, slice: (span: Span) => string): { source?: string } =>
  source === undefined ? {} : { source: slice(source) }
