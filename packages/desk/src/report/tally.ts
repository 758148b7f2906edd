import {
  type Audited,
  type ClauseCheck,
  copiedShare,
  type Dismissal,
  instructionsIn,
  isRefuted,
  type SentenceKind,
  scoreOf,
  sliceOf,
} from '@intertitre/core'
import type { Outcome } from '../engine.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type WritingTally, writingTally } from './writing-tally.ts'

/** The outcome in figures: what the summary shows and `--json` prints. */
export interface Tally {
  readonly exitCode: ExitCode
  readonly headline: string
  readonly clauses: readonly (ClauseCheck & { readonly brief?: string })[]
  readonly words: number
  /** Words that the story, its context and the background library can carry. */
  readonly capacity: number
  readonly sections: number
  /** Share of the runs of eight words, outside quotations and background, that the story has too: 0 to 1. */
  readonly copied: number
  /** How many search queries the story answers, of those given. */
  readonly queriesAnswered?: number
  /** What the audits and readers find the article by. */
  readonly keyphrase: string
  /** Sentences of the body by how they came to be. */
  readonly sentences: Readonly<Record<SentenceKind, number>>
  readonly claims: number
  readonly unsupported: readonly {
    readonly path: string
    readonly text: string
    readonly values: readonly string[]
  }[]
  /** Points of the audits, 0 to 100. */
  readonly score: number
  /** How many findings each failed audit has, the weightiest first; what clauses and claims tell is left out. */
  readonly findings: Readonly<Record<string, number>>
  readonly mends: { readonly made: readonly Mended[]; readonly proposed: readonly Mended[] }
  /** Words of the brief that were not understood. */
  readonly unread: readonly string[]
  /** What the story says is not known: who answers it closes a gap. */
  readonly unknowns: readonly string[]
  /** Sentences of the sources that turn to a machine, whoever wrote. */
  readonly orders: readonly string[]
  /** How a model wrote, where one was to. */
  readonly writing?: WritingTally
}

interface Mended {
  readonly source: string
  readonly kind: string
  readonly before: string
  readonly after: string
}

export function tallyOf({
  dossier,
  clauses,
  words,
  unknowns,
  queriesAnswered,
  writing,
  dismissals = [],
}: Outcome): Tally {
  const { article, brief, claims, plan } = dossier
  const unsupported = claims.filter(isRefuted)
  const isMet = clauses.every(({ met }) => met)
  return {
    exitCode: unsupported.length > 0 ? EXIT.unsupported : isMet ? EXIT.met : EXIT.unmet,
    headline: article.headline.text,
    clauses: clauses.map((check) => ({
      ...check,
      ...(check.clause.span && { brief: sliceOf(brief.text, check.clause.span) }),
    })),
    words,
    capacity: plan.capacity.total,
    sections: article.blocks.filter(({ type }) => type === 'section').length,
    ...(queriesAnswered !== undefined && { queriesAnswered }),
    copied: copiedShare(dossier.story, article),
    keyphrase: plan.keyphrase,
    sentences: sentencesByKind(dossier),
    claims: claims.length,
    unsupported: unsupported.map(({ path, text, discrepancies }) => ({
      path,
      text,
      values: discrepancies.map(({ value }) => value),
    })),
    score: scoreOf(dossier.findings, dismissals).points,
    findings: countsOf(dossier, dismissals),
    mends: mendsOf(dossier),
    unread: brief.unread.map((span) => sliceOf(brief.text, span)),
    unknowns,
    orders: ordersIn(dossier),
    ...(writing !== undefined && { writing: writingTally(dossier, writing) }),
  }
}

const ordersIn = ({ story, reading, context, contextReadings }: Audited): readonly string[] =>
  [
    ...instructionsIn(story, reading),
    ...context.flatMap((each, index) => instructionsIn(each, contextReadings[index]!)),
  ].map(({ text }) => text)

function sentencesByKind({ claims }: Audited): Tally['sentences'] {
  const counts = { verbatim: 0, edited: 0, derived: 0, background: 0 }
  for (const { path, verdict } of claims) {
    if (path.startsWith('blocks') && verdict !== 'unsupported' && verdict !== 'altered') counts[verdict]++
  }
  return counts
}

/** Told in lines of their own. */
const TOLD = new Set(['unmet-clauses', 'unsupported-claims'])

const IMPORTANCES = ['essential', 'advised', 'minor'] as const

const countsOf = ({ findings }: Audited, dismissals: readonly Dismissal[]): Tally['findings'] =>
  Object.fromEntries(
    scoreOf(findings, dismissals)
      .failed.filter(({ id }) => !TOLD.has(id))
      .sort((one, other) => IMPORTANCES.indexOf(one.importance) - IMPORTANCES.indexOf(other.importance))
      .map(({ id }) => [id, findings[id]?.length ?? 0]),
  )

function mendsOf({ story, context }: Audited): Tally['mends'] {
  const all = [story, ...context].flatMap(({ id, mends }) =>
    mends.map(({ kind, before, after, made }) => ({ source: id, kind, before, after, made })),
  )
  const mended = (wanted: boolean): Mended[] =>
    all.filter(({ made }) => made === wanted).map(({ made: _, ...mend }) => mend)
  return { made: mended(true), proposed: mended(false) }
}
