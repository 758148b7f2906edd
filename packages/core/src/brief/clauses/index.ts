import type { ClauseKind } from '../clause.ts'
import type { ClauseRule } from '../clause-rule.ts'
import { characters } from './characters.ts'
import { descriptionLength } from './description-length.ts'
import { faq } from './faq.ts'
import { format } from './format.ts'
import { keyPoints } from './key-points.ts'
import { keyphrase } from './keyphrase.ts'
import { language } from './language.ts'
import { length } from './length.ts'
import { list } from './list.ts'
import { noSubheadings } from './no-subheadings.ts'
import { seo } from './seo.ts'
import { subheadings } from './subheadings.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'
import { titleLength } from './title-length.ts'
import { tone } from './tone.ts'
import { wordsToAvoid } from './words-to-avoid.ts'
import { wordsToUse } from './words-to-use.ts'

/** One rule for each kind of clause; a kind without a rule does not build. */
export const clauseRules: { readonly [K in ClauseKind]: ClauseRule<K> } = {
  language,
  length,
  characters,
  subheadings,
  'no-subheadings': noSubheadings,
  seo,
  keyphrase,
  'key-points': keyPoints,
  faq,
  list,
  table,
  timeline,
  tone,
  'title-length': titleLength,
  'description-length': descriptionLength,
  'words-to-use': wordsToUse,
  'words-to-avoid': wordsToAvoid,
  format,
}
