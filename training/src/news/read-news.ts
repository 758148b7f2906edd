import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface NewsStory {
  readonly headline: string
  /** Lines of text, the summary first. */
  readonly paragraphs: readonly string[]
}

/** Enough for the text of a hundred thousand stories. */
const MAX_BYTES = 2 ** 29

/** The stories of a file, packed by `xz` or not: a headline, lines of text, an empty line. */
export function readNews(path: string): NewsStory[] {
  const text = path.endsWith('.xz')
    ? execFileSync('xz', ['-dc', path], { encoding: 'utf8', maxBuffer: MAX_BYTES })
    : readFileSync(path, 'utf8')
  return parseNews(text)
}

export function parseNews(text: string): NewsStory[] {
  return text
    .split(/\r?\n(?:\r?\n)+/u)
    .map((block) => block.split(/\r?\n/u).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(([headline = '', ...lines]) => ({ headline, paragraphs: lines.flatMap(partsOf) }))
}

/** A full stop with no space behind it is where two paragraphs were joined. */
const JOINT = /(?<=[\p{Ll}\d»")%][.!?…]+["»]?)(?=["«]?\p{Lu}[\p{Ll}’' ])/u
/** « - Sous surveillance - » stands between paragraphs. */
const SUBHEADING = /(?<=[.!?»"]) ?- [^-–—.]{3,60} -(?=\s?["«]?\p{Lu})/u

const partsOf = (line: string): string[] =>
  line
    .split(SUBHEADING)
    .flatMap((part) => part.split(JOINT))
    .map((part) => part.trim())
    .filter((part) => part !== '')
