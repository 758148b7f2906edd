import { findDates } from '../languages/fr/dates.ts'
import { FUNCTION_WORDS } from '../languages/fr/function-words.ts'
import { headings } from '../languages/fr/headings.ts'
import { labels } from '../languages/fr/labels.ts'
import { findNumbers } from '../languages/fr/numbers.ts'
import { countWords, typeset } from '../languages/fr/typography.ts'

/** French as far as the outputs ask it: without its lexicon, which takes time to load. */
export const pageFrench = {
  code: 'fr',
  labels,
  headings,
  functionWords: FUNCTION_WORDS,
  findDates,
  findNumbers,
  countWords,
  typeset,
}
