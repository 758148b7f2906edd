import { readFileSync } from 'node:fs'
import type { Features, Upos } from '../../../packages/core/src/reading/reading.ts'

/** A word of a treebank. */
export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
  /** -1 for the root. */
  readonly head: number
  readonly relation: string
}

export interface GoldSentence {
  readonly source: string
  readonly text: string
  readonly words: readonly GoldWord[]
  /** Contractions: first and last word, and how they are written. */
  readonly contractions: readonly { readonly first: number; readonly last: number; readonly form: string }[]
}

/** Features that the readers give; the others are left out of training and of measuring. */
const KEPT = new Set<string>([
  'Gender',
  'Number',
  'Person',
  'Mood',
  'Tense',
  'VerbForm',
  'Voice',
  'PronType',
  'Definite',
  'Poss',
  'Reflex',
  'NumType',
  'Polarity',
] satisfies (keyof Features)[])

/** The sentences of a CoNLL-U file, named after it. */
export function readTreebank(path: string): GoldSentence[] {
  const source = path.replace(/^.*\//u, '').replace(/\.conllu$/u, '')
  return parseConllu(readFileSync(path, 'utf8'), source)
}

export function parseConllu(text: string, source: string): GoldSentence[] {
  return text
    .split(/\r?\n\r?\n/u)
    .map((block) => parseSentence(block, source))
    .filter((sentence) => sentence.words.length > 0)
}

function parseSentence(block: string, source: string): GoldSentence {
  const lines = block.split(/\r?\n/u)
  const cells = lines.filter((line) => /^\d/u.test(line)).map((line) => line.split('\t'))
  return {
    source,
    text: lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '',
    words: cells.filter(([id]) => /^\d+$/u.test(id!)).map(parseWord),
    contractions: cells
      .filter(([id]) => /^\d+-\d+$/u.test(id!))
      .map(([id, form]) => {
        const [first, last] = id!.split('-').map(Number)
        return { first: first! - 1, last: last! - 1, form: form! }
      }),
  }
}

function parseWord(cells: readonly string[]): GoldWord {
  const [, form, lemma, upos, , features, head, relation] = cells
  return {
    form: form!,
    lemma: lemma!.replaceAll("'", '’'),
    upos: upos as Upos,
    features: parseFeatures(features!),
    head: Number(head) - 1,
    relation: relation!,
  }
}

function parseFeatures(cell: string): Features {
  const pairs = cell.split('|').map((pair) => pair.split('='))
  return Object.fromEntries(pairs.filter(([key, value]) => KEPT.has(key!) && value !== 'Act'))
}
