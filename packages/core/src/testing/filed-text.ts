import { type FiledStory, type FilingOptions, fileStory } from '../filing/file-story.ts'
import { identifyLanguage } from '../filing/identify-language.ts'
import { readPlainText } from '../filing/plain-text.ts'
import { frenchFiling } from '../languages/fr/filing.ts'
import { frenchLexicon } from './french-lexicon.ts'

/** A plain text, filed in French as the desk does. */
export const filedText = (
  text: string,
  options: Partial<Pick<FilingOptions, 'brief' | 'published'>> = {},
): FiledStory =>
  fileStory(readPlainText(text, 'story.txt'), {
    rules: frenchFiling,
    lexicon: frenchLexicon,
    identifyLanguage,
    ...options,
  })
