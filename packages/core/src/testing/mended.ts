import { CHARACTER_MENDS, WORD_MENDS } from '../filing/mends/index.ts'
import { type MendedBlock, mendBlock } from '../filing/mends/mend-block.ts'
import { frenchFiling } from '../languages/fr/filing.ts'
import { frenchLexicon } from './french-lexicon.ts'

/** A paragraph after all mends; `original` is where a line end shows that a hyphen broke a word. */
export const mended = (text: string, original = text): MendedBlock =>
  mendBlock(
    { text, runs: [{ start: 0, original: 0, length: text.length }] },
    [...CHARACTER_MENDS, ...WORD_MENDS],
    { rules: frenchFiling, lexicon: frenchLexicon, original },
  )
