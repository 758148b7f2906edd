import { readFileSync } from 'node:fs'
import { frenchTokenisation } from '../languages/fr/tokenisation.ts'
import { loadLexicon } from '../languages/lexicon.ts'
import { analyse } from '../reading/analyse.ts'
import { loadReader } from '../reading/model/reader.ts'
import type { Sentence } from '../reading/reading.ts'

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`../../data/fr/${name}`, import.meta.url))

export const frenchLexicon = loadLexicon(bytesOf('lexicon.txt'))

export const frenchReader = loadReader(bytesOf('reader.bin'), frenchLexicon, frenchTokenisation)

/** The sentences of a text whose paragraphs are its lines. */
export function readFrench(text: string): Sentence[] {
  let start = 0
  const paragraphs = text.split('\n').map((line, index) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return { span, index }
  })
  return analyse(text, paragraphs, frenchReader)
}
