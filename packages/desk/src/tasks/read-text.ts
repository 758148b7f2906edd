import {
  fileStory,
  frenchFiling,
  identifyLanguage,
  type Language,
  type Reading,
  readStory,
} from '@intertitre/core'
import { readDocument } from '../input/read-document.ts'
import type { ReadInput } from './tasks.ts'

/** A story as it is read. The spans of the reading point into `text`. */
export interface StoryReading {
  readonly text: string
  readonly language: string
  readonly headline?: string
  readonly published?: string
  readonly reading: Reading
}

/** Files and reads a story. Rejects with an `InputError` where it is none in French. */
export async function readText({ story: source }: ReadInput, language: Language): Promise<StoryReading> {
  const document = await readDocument(source)
  const options = { rules: frenchFiling, lexicon: language.lexicon, identifyLanguage }
  const { story } = fileStory(document, options)
  return {
    text: story.text,
    language: story.language,
    ...(story.headline !== undefined && { headline: story.headline }),
    ...(story.published !== undefined && { published: story.published }),
    reading: readStory(story, language),
  }
}
