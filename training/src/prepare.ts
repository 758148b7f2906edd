import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon } from '../../packages/core/src/languages/language.ts'
import { loadLexicon } from '../../packages/core/src/languages/lexicon.ts'
import { type GoldSentence, readTreebank } from './treebank/conllu.ts'

export const DATA = new URL('../../packages/core/data/fr/', import.meta.url)

export const openLexicon = (): Lexicon => loadLexicon(readFileSync(new URL('lexicon.txt', DATA)))

/** Treebanks that a reader may be trained on; their names say otherwise, their readme says so. */
const TRAINING = /^fr_(?:gsd-ud-dev|sequoia-ud-train|pud-ud-test|fqb-ud-test)\.conllu$/u
const CHOOSING = /^fr_sequoia-ud-dev\.conllu$/u
const TESTING = /^fr_(?:gsd|sequoia)-ud-test\.conllu$/u

export type Use = 'training' | 'choosing' | 'testing'

/** The treebanks of a folder for one use, in the order of their names. */
export function readTreebanks(folder: string, use: Use): GoldSentence[] {
  const wanted = { training: TRAINING, choosing: CHOOSING, testing: TESTING }[use]
  const files = readdirSync(folder).filter((file) => wanted.test(file))
  if (files.length === 0)
    throw new Error(`No treebank for ${use} in ${folder}: expected files like ${wanted}.`)
  return files.sort().flatMap((file) => readTreebank(join(folder, file)))
}

/** « word, tab, broad class, comma, class », learned from the news by `npm run word-classes`. */
export const WORD_CLASSES = new URL('../data/word-classes.fr.txt', import.meta.url)

export const openWordClasses = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(WORD_CLASSES, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t') as [string, string]),
  )
