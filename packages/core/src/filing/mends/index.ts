import { controlCharacters } from './control-characters.ts'
import { entities } from './entities.ts'
import { gluedCapitals } from './glued-capitals.ts'
import { gluedNumbers } from './glued-numbers.ts'
import { gluedWords } from './glued-words.ts'
import { hyphenation } from './hyphenation.ts'
import { inversions } from './inversions.ts'
import { missingSpaces } from './missing-spaces.ts'
import { bareControls, mojibake } from './mojibake.ts'
import type { RepairFinder } from './repair.ts'
import { doubledSpaces, straySpaces } from './stray-spaces.ts'

/** Mends of single characters, made before the blocks of a document are sorted. */
export const CHARACTER_MENDS: readonly RepairFinder[] = [entities, mojibake, bareControls, controlCharacters]

/** Mends of words and spaces, made in what the story keeps; each relies on those before it. */
export const WORD_MENDS: readonly RepairFinder[] = [
  doubledSpaces,
  hyphenation,
  inversions,
  straySpaces,
  missingSpaces,
  gluedCapitals,
  gluedNumbers,
  gluedWords,
]
