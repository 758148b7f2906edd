import type { Alteration } from '../alteration.ts'
import { attribution } from './attribution.ts'
import { bound } from './bound.ts'
import { cause } from './cause.ts'
import { comparison } from './comparison.ts'
import { content } from './content.ts'
import { date } from './date.ts'
import { functionAlteration } from './function.ts'
import { modality } from './modality.ts'
import { name } from './name.ts'
import { number } from './number.ts'
import { polarity } from './polarity.ts'
import { quantifier } from './quantifier.ts'
import { quote } from './quote.ts'
import { role } from './role.ts'
import { tense } from './tense.ts'
import { unit } from './unit.ts'

/** Every kind of alteration that the proof is to find. */
export const alterations: readonly Alteration[] = [
  number,
  unit,
  bound,
  date,
  name,
  functionAlteration,
  role,
  polarity,
  modality,
  attribution,
  quote,
  comparison,
  quantifier,
  cause,
  tense,
  content,
]
