import type { Compare } from '../comparison.ts'
import { agents } from './agents.ts'
import { antecedents } from './antecedents.ts'
import { attribution } from './attribution.ts'
import { causes } from './causes.ts'
import { circumstances } from './circumstances.ts'
import { comparisons } from './comparisons.ts'
import { contents } from './contents.ts'
import { copulas } from './copulas.ts'
import { dates } from './dates.ts'
import { functions } from './functions.ts'
import { modality } from './modality.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { polarity } from './polarity.ts'
import { quantifiers } from './quantifiers.ts'
import { quotes } from './quotes.ts'
import { roles } from './roles.ts'
import { tense } from './tense.ts'

/** Every kind of alteration, each looked for by itself. */
export const fields: readonly Compare[] = [
  numbers,
  dates,
  names,
  quotes,
  polarity,
  modality,
  copulas,
  tense,
  comparisons,
  quantifiers,
  functions,
  roles,
  agents,
  antecedents,
  circumstances,
  attribution,
  causes,
  contents,
]
