import { expect, test } from 'vitest'
import type { KeptDecision } from '../backend/backend.ts'
import { dismissalsOf } from './dismissals-of.ts'

const decided = (kind: KeptDecision['kind'], finding?: string, reason?: string): KeptDecision => ({
  kind,
  version: 1,
  decidedBy: 'Nadia',
  decidedAt: '2026-03-17T10:00:00Z',
  ...(finding !== undefined && { finding }),
  ...(reason !== undefined && { reason }),
})

const cases: readonly (readonly [name: string, decisions: readonly KeptDecision[], left: object])[] = [
  ['none', [decided('approve')], []],
  ['one', [decided('dismiss', 'passive-voice', 'usage')], [{ audit: 'passive-voice', reason: 'usage' }]],
  [
    'the last reason',
    [decided('dismiss', 'a', 'un'), decided('dismiss', 'a', 'deux')],
    [{ audit: 'a', reason: 'deux' }],
  ],
  ['taken back', [decided('dismiss', 'a', 'un'), decided('reinstate', 'a')], []],
  [
    'taken back, and dismissed again',
    [decided('dismiss', 'a', 'un'), decided('reinstate', 'a'), decided('dismiss', 'a', 'trois')],
    [{ audit: 'a', reason: 'trois' }],
  ],
  ['a claim let stand is none', [decided('accept', '/sections/0', 'vu')], []],
]
for (const [name, decisions, left] of cases)
  test(`dismissalsOf: ${name}`, () => expect(dismissalsOf(decisions)).toEqual(left))
