import { readFileSync } from 'node:fs'
import { loadLexicon } from '../languages/lexicon.ts'

/** The French lexicon as it ships, for tests that need no reader. */
export const frenchLexicon = loadLexicon(readFileSync(new URL('../../data/fr/lexicon.txt', import.meta.url)))
