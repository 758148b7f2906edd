import type { Discrepancy } from '../claim.ts'
import { type Comparison, carries } from '../comparison.ts'
import { isAnchored, matchedPairs, operatorDifference, valuesOf } from './operators.ts'
import { verbStatus } from './verb-status.ts'

const TO_COME = new Set(['due', 'planned', 'wanted', 'offered', 'attempt', 'threat'])

/** What is to come made done, or what is done made to come: « va » is not « a ». */
export function tense(comparison: Comparison): readonly Discrepancy[] {
  if (comparison.role === 'question') return []
  for (const pair of matchedPairs(comparison)) {
    const { alignment, place, at, unit, other } = pair
    const claimed = verbStatus(comparison.claim.units, place)
    if (claimed !== 'future' && claimed !== 'past') continue
    if (!carries(unit) || !isAnchored(alignment, place)) continue
    const status = verbStatus(alignment.sentence.units, at)
    const toCome = status === 'future' || valuesOf(other, 'modality').some((value) => TO_COME.has(value))
    const claimedToCome = claimed === 'future'
    const done = claimed === 'past' && valuesOf(unit, 'modality').length === 0
    if ((toCome && done) || (status === 'past' && !toCome && claimedToCome))
      return [operatorDifference('tense', comparison, pair, 'modality')]
  }
  return []
}
