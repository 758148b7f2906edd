import { readFileSync } from 'node:fs'
import { readPlainText } from '../filing/plain-text.ts'
import type { Story } from '../filing/story.ts'
import { createFrench } from '../languages/fr/index.ts'
import type { Passage } from '../languages/realisation.ts'
import { passagesOf } from '../planning/passages.ts'
import { readStory } from '../reading/read.ts'

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`../../data/fr/${name}`, import.meta.url))

/** French with the lexicon and the models that ship. */
export const french = createFrench({
  lexicon: bytesOf('lexicon.txt'),
  reader: bytesOf('reader.bin'),
  frequencies: bytesOf('frequencies.txt'),
  ngrams: bytesOf('ngrams.bin'),
  names: bytesOf('names.txt'),
})

/** A story of nothing but paragraphs, parted by blank lines. */
export function plainStory(text: string): Story {
  const { blocks } = readPlainText(text, 'test')
  let start = 0
  const paragraphs = blocks.map((block) => {
    const span = { start, end: start + block.text.length }
    start = span.end + 2
    return { span, role: 'paragraph' as const }
  })
  return {
    id: 'story',
    origin: { name: 'test', format: 'text' },
    original: text,
    text: blocks.map((block) => block.text).join('\n\n'),
    alignment: [],
    paragraphs,
    language: 'fr',
    mends: [],
  }
}

/** The statements of a text as the rules of realisation see them, in order. */
export function readPassages(text: string): readonly Passage[] {
  const story = plainStory(text)
  return [...passagesOf(story.text, readStory(story, french)).values()]
}

/** The last statement of a text: those before it are what it may point back to. */
export function readPassage(text: string): Passage {
  const passage = readPassages(text).at(-1)
  if (passage === undefined) throw new Error(`Nothing to read in « ${text} ».`)
  return passage
}
