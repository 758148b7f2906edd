import type { ClauseCheck } from '@intertitre/core'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import type { Outcome } from '../engine.ts'

const span = { start: 0, end: 2 }

export const CLAUSES: readonly ClauseCheck[] = [
  { clause: { kind: 'language', code: 'fr', span }, met: true, values: { language: 'fr', limit: 'fr' } },
  {
    clause: { kind: 'length', bound: 'at-least', words: 600, span },
    met: true,
    values: { words: 612, limit: 600, bound: 'at-least' },
  },
]

/** An outcome over the sample dossier, with whatever a test wants otherwise. */
export function sampleOutcome(changes: Partial<Outcome> = {}): Outcome {
  return {
    dossier: sampleDossier(),
    clauses: CLAUSES,
    words: 612,
    unknowns: ['La date des travaux'],
    render: (format) => `the article as ${format}\n`,
    ...changes,
  }
}
