import { isRefuted } from '@intertitre/core'
import { expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import type { ArticleState, NewDecision, StoredArticle } from '../store/store.ts'
import { decidedArticle } from './stored-article.ts'

const BY = { kind: 'person', id: 'anne', name: 'Anne Roux' } as const

const sample = sampleDossier()
const doubted = ['blocks.0.sentences.0', 'description']
const dossier = {
  ...sample,
  claims: sample.claims.map((claim) =>
    doubted.includes(claim.path) ? { ...claim, verdict: 'altered' as const } : claim,
  ),
}

const stored = (state: ArticleState, decisions: readonly NewDecision[]): StoredArticle => ({
  id: 'x',
  headline: 'x',
  state,
  version: 2,
  words: 1,
  updatedAt: '2026-11-24T12:00:00Z',
  updatedBy: BY,
  dossier,
  decisions: decisions.map((decision, index) => ({
    ...decision,
    id: String(index),
    decidedAt: '2026-11-24T12:00:00Z',
    decidedBy: BY,
  })),
})

const cases: readonly {
  name: string
  state?: ArticleState
  decisions: readonly NewDecision[]
  refuted: number
}[] = [
  { name: 'nothing decided', state: 'draft', decisions: [], refuted: 2 },
  {
    name: 'one accepted',
    decisions: [{ kind: 'accept', version: 2, finding: 'description', reason: 'juste' }],
    refuted: 1,
  },
  {
    name: 'one accepted of an earlier version',
    decisions: [{ kind: 'accept', version: 1, finding: 'description', reason: 'juste' }],
    refuted: 2,
  },
  { name: 'approved without a reason', decisions: [{ kind: 'approve', version: 2 }], refuted: 2 },
  { name: 'approved with one', decisions: [{ kind: 'approve', version: 2, reason: 'vérifié' }], refuted: 0 },
  {
    name: 'approved with one, and saved since',
    state: 'draft',
    decisions: [{ kind: 'approve', version: 2, reason: 'vérifié' }],
    refuted: 2,
  },
]
for (const { name, state = 'approved', decisions, refuted } of cases) {
  test(name, () => {
    expect(doubted.filter((path) => dossier.claims.some((claim) => claim.path === path))).toEqual(doubted)
    const decided = decidedArticle(stored(state, decisions), dossier)
    expect(decided.dossier.claims.filter(isRefuted)).toHaveLength(refuted)
    expect(decided.isApproved).toBe(state === 'approved')
  })
}
