import {
  type Document,
  fileStory,
  frenchFiling,
  InputError,
  identifyLanguage,
  type Language,
  readConllu,
  readStory,
  writeConllu,
} from '@intertitre/core'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { findStory } from '../input/find-story.ts'
import { readDocument } from '../input/read-document.ts'
import { loadFrench } from '../load-french.ts'
import { coloursFor } from '../report/colours.ts'
import { progressOn } from '../report/progress.ts'
import { readTable } from '../report/read-table.ts'
import { spokenLanguage } from '../report/spoken-language.ts'
import type { Shell } from '../shell.ts'

export interface ReadOptions {
  readonly format: 'conllu' | 'json' | 'table'
  /** The story is CoNLL-U, its words are taken as given. */
  readonly tokens?: boolean
}

/** Reads a story and prints its sentences with words, tags, lemmas and trees, or what they say. */
export async function read(
  argument: string | undefined,
  { format, tokens }: ReadOptions,
  shell: Shell,
): Promise<ExitCode> {
  if (tokens && format !== 'conllu') {
    throw new InputError('invalid-option', `expected --format conllu with --tokens, but it is “${format}”.`)
  }
  const progress = progressOn(shell)
  try {
    progress.stage('reading the input')
    const source = await findStory(argument, shell)
    const document = tokens ? undefined : await readDocument(source)
    progress.stage('loading French')
    const language = await loadFrench()
    progress.stage('reading the story')
    const printed =
      document === undefined
        ? readConllu(textOf(source.content), language.reader)
        : print(document, language, format, shell)
    progress.end()
    shell.stdout.write(printed)
    return EXIT.met
  } finally {
    progress.end()
  }
}

function print(document: Document, language: Language, format: ReadOptions['format'], shell: Shell): string {
  const { story } = fileStory(document, { rules: frenchFiling, lexicon: language.lexicon, identifyLanguage })
  const reading = readStory(story, language)
  if (format === 'conllu') return writeConllu(story.text, reading.sentences)
  return format === 'table'
    ? readTable(story.text, reading, spokenLanguage(shell), coloursFor(shell))
    : `${JSON.stringify({ text: story.text, ...reading }, undefined, 2)}\n`
}

function textOf(content: Uint8Array | string): string {
  if (typeof content === 'string') return content
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch (error) {
    throw new InputError('binary', 'expected CoNLL-U in UTF-8, but it is something else.', { cause: error })
  }
}
