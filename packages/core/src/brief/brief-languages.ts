import { englishBrief } from '../languages/en/brief.ts'
import { frenchBrief } from '../languages/fr/brief.ts'
import type { BriefWords } from './brief-words.ts'
import { uniteWords } from './unite-words.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Languages in which a brief may be written. The first is taken where a brief shows none. */
export const BRIEF_LANGUAGES: readonly BriefWords[] = [frenchBrief, englishBrief]

/** Their wordings together: what every clause is read with. */
export const BRIEF_WORDS: BriefWords = uniteWords(BRIEF_LANGUAGES)

export const BRIEF_VOCABULARY = vocabularyOf(BRIEF_LANGUAGES)

/** Words of the first and second person; empty for a language that no brief is written in. */
export const personsOf = (code: string): ReadonlySet<string> =>
  BRIEF_LANGUAGES.find((words) => words.code === code)?.persons ?? new Set()
