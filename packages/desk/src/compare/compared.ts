import { sharedWording } from '@intertitre/core'
import type { Outcome } from '../engine.ts'
import type { ExitCode } from '../exit-codes.ts'
import { tallyOf } from '../report/tally.ts'

/** What one writer made of a story, in figures. */
export interface ComparedRow {
  readonly writer: string
  /** Why it wrote nothing; then nothing else is there. */
  readonly failure?: string
  readonly exitCode?: ExitCode
  readonly clauses?: { readonly met: number; readonly all: number }
  readonly words?: number
  /** Of the proof, in the article as it stands; and of what the model proposed, how much it refused. */
  readonly proof?: {
    readonly claims: number
    readonly refused: number
    readonly proposed?: number
    readonly replaced?: number
  }
  /** Points of the audits, 0 to 100. */
  readonly audits?: number
  /** Share of the body's word trigrams that no sentence of the story has, 0 to 1; background left out. */
  readonly originality?: number
  readonly seconds?: number
  /** Euros; absent where the price is not known. */
  readonly cost?: number
  readonly tokens?: number
}

export interface Compared {
  readonly row: ComparedRow
  readonly outcome: Outcome
}

export interface Failed {
  readonly row: ComparedRow
  readonly reason: string
}

export const failed = (writer: string, reason: string): Failed => ({
  row: { writer, failure: reason },
  reason,
})

/** `seconds`: of the wall clock, from the story to the audited article. */
export function compared(writer: string, outcome: Outcome, seconds: number): Compared {
  const { exitCode, clauses, words, claims, unsupported, score, writing } = tallyOf(outcome)
  const { record, spending } = writing ?? {}
  const { story, claims: all } = outcome.dossier
  const own = all.filter(({ path, verdict }) => path.startsWith('blocks') && verdict !== 'background')
  return {
    outcome,
    row: {
      ...{ writer, exitCode, words, audits: score, seconds },
      clauses: { met: clauses.filter(({ met }) => met).length, all: clauses.length },
      proof: {
        ...{ claims, refused: unsupported.length },
        ...(record !== undefined && {
          proposed: record.proposed.kept + record.proposed.again + record.proposed.replaced,
          replaced: record.proposed.replaced,
        }),
      },
      originality:
        1 -
        sharedWording(
          own.map(({ text }) => text),
          story.text,
        ),
      ...(writer === 'offline' ? { cost: 0, tokens: 0 } : {}),
      ...(spending !== undefined && { tokens: spending.tokens.input + spending.tokens.output }),
      ...(spending?.cost !== undefined && { cost: spending.cost }),
    },
  }
}
