import type { Story } from '../../../packages/core/src/filing/story.ts'
import type { Language } from '../../../packages/core/src/languages/language.ts'
import { readStory } from '../../../packages/core/src/reading/read.ts'
import type { ReadText } from './subjects.ts'

/** A text of one paragraph read as a story is: what stands beside a frame, and the frame, each by itself. */
export const readsWhole =
  (language: Language): ReadText =>
  (text) =>
    readStory(storyOf(text), language).sentences

const storyOf = (text: string): Story => ({
  id: 'story',
  origin: { name: 'measure', format: 'text' },
  original: text,
  text,
  alignment: [{ start: 0, original: 0, length: text.length }],
  language: 'fr',
  paragraphs: [{ span: { start: 0, end: text.length }, role: 'paragraph' }],
  mends: [],
})
