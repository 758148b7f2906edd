import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  createFrench,
  fileStory,
  frenchFiling,
  identifyLanguage,
  type Language,
  type Reading,
  readPlainText,
  readStory,
  type SourceText,
  type Story,
  textSource,
} from '@intertitre/core'

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const data = (name: string): Uint8Array => readFileSync(folder(`../../../packages/core/data/fr/${name}`))

export const loadFrench = (): Language =>
  createFrench({ lexicon: data('lexicon.txt'), reader: data('reader.bin'), thesaurus: data('thesaurus.txt') })

export interface ReadStory {
  readonly name: string
  readonly story: Story
  readonly reading: Reading
}

/** The stories written for this project: the examples that are plain text, and those of this bench. */
export function readStories(language: Language): readonly ReadStory[] {
  const files = [folder('../../../examples'), folder('stories')].flatMap((path) =>
    readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(path, name)),
  )
  return files.map((path) => readStoryFile(path, language))
}

export function readStoryFile(path: string, language: Language): ReadStory {
  const { story } = fileStory(readPlainText(readFileSync(path, 'utf8'), basename(path)), {
    rules: frenchFiling,
    lexicon: language.lexicon,
    identifyLanguage,
  })
  return { name: basename(path, '.txt'), story, reading: readStory(story, language) }
}

/** The English stories of this bench, by name, as “check” takes them: cut into sentences, read by nobody. */
export function readEnglishStories(): ReadonlyMap<string, SourceText> {
  const names = readdirSync(folder('english/stories')).sort()
  return new Map(
    names.map((name) => {
      const { blocks } = readPlainText(readFileSync(folder(`english/stories/${name}`), 'utf8'), name)
      return [basename(name, '.txt'), textSource('story', blocks.map(({ text }) => text).join('\n\n'))]
    }),
  )
}
