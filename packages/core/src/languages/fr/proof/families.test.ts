import { expect, test } from 'vitest'
import { familyOf } from './families.ts'

const cases: readonly (readonly [one: string, other: string, areKin: boolean])[] = [
  ['mourir', 'mortel', true],
  ['frontière', 'frontalier', true],
  ['pétrole', 'pétrolifère', true],
  ['retenir', 'rétention', true],
  ['ouvrir', 'ouverture', true],
  ['mourir', 'naître', false],
  ['port', 'porter', false],
  ['fleuve', 'fleur', false],
]

const isVerb = (lemma: string) => /(?:er|ir|re)$/u.test(lemma)

for (const [one, other, areKin] of cases)
  test(`${one}, ${other}`, () =>
    expect(familyOf(one, isVerb(one)) === familyOf(other, isVerb(other))).toBe(areKin))
