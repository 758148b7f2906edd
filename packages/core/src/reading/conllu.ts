import { InputError } from '../input-error.ts'
import type { Reader, ReadWord } from './model/reader.ts'
import type { Features, Sentence, Token } from './reading.ts'

/** Sentences of `text` as CoNLL-U, https://universaldependencies.org/format.html */
export function writeConllu(text: string, sentences: readonly Sentence[]): string {
  return sentences
    .map((sentence, index) => {
      const shown = text.slice(sentence.span.start, sentence.span.end).replace(/\s+/gu, ' ')
      const comments = [
        `# sent_id = ${index + 1}`,
        `# text = ${shown}`,
        `# confidence = ${sentence.confidence.toFixed(2)}`,
      ]
      return `${[...comments, ...linesOf(text, sentence)].join('\n')}\n`
    })
    .join('\n')
}

function linesOf(text: string, { tokens, span }: Sentence): string[] {
  const isSpaced = ({ end }: Token): boolean => end === span.end || /\s/u.test(text.charAt(end))
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1]
    const isContracted = next !== undefined && contracts(text, token, next)
    const isSecond = index > 0 && contracts(text, tokens[index - 1] as Token, token)
    const spacing = isContracted || isSecond || isSpaced(token) ? '_' : 'SpaceAfter=No'
    const line = wordLine(index + 1, token, '_', '_', spacing)
    if (!isContracted) return [line]
    const range = `${index + 1}-${index + 2}`
    const written = text.slice(token.start, next.end)
    return [[range, written, ...Array(7).fill('_'), isSpaced(next) ? '_' : 'SpaceAfter=No'].join('\t'), line]
  })
}

/** Whether two words are written as one: « du » for « de » and « le ». */
const contracts = (text: string, first: Token, second: Token): boolean =>
  first.end === second.start &&
  text.slice(first.start, second.end) !== first.form + second.form &&
  text.slice(first.start, first.end) !== first.form

function wordLine(
  id: number,
  { form, lemma, upos, features, head, relation }: ReadWord & { readonly form: string },
  xpos: string,
  enhanced: string,
  misc: string,
): string {
  return [id, form, lemma, upos, xpos, featuresCell(features), head + 1, relation, enhanced, misc].join('\t')
}

const featuresCell = (features: Features): string =>
  Object.entries(features)
    .sort(([one], [other]) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join('|') || '_'

const COLUMNS = 10

/**
 * CoNLL-U with its sentences and words as they are given, read anew: lemma, tags and tree are the reader’s,
 * all else stays. Throws an `InputError` where it is not CoNLL-U.
 */
export function readConllu(conllu: string, reader: Reader): string {
  const lines = conllu.replace(/^\uFEFF/u, '').split(/\r?\n/u)
  const read = lines.map((line, index) => (isPlain(line) ? [line] : cellsOf(line, index + 1)))
  let first = 0
  let words = 0
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && lines[index]?.trim() !== '') continue
    words += readSentence(read.slice(first, index), first, reader)
    first = index + 1
  }
  if (words === 0) throw new InputError('empty', 'expected CoNLL-U with words, but it has none.')
  return read.map((cells) => cells.join('\t')).join('\n')
}

const isPlain = (line: string): boolean => line.trim() === '' || line.startsWith('#')

function cellsOf(line: string, number: number): string[] {
  const cells = line.split('\t')
  if (cells.length !== COLUMNS || !/^\d+(?:[-.]\d+)?$/u.test(cells[0] ?? '') || cells[1] === '') {
    throw new InputError(
      'not-conllu',
      `expected CoNLL-U, ten columns with tabs between them, but line ${number} is not that.`,
    )
  }
  return cells
}

/** Fills the cells of one sentence in; gives the number of its words. */
function readSentence(lines: readonly string[][], before: number, reader: Reader): number {
  const words = lines.filter((cells) => cells.length === COLUMNS && /^\d+$/u.test(cells[0] ?? ''))
  words.forEach((cells, index) => {
    if (Number(cells[0]) === index + 1) return
    throw new InputError(
      'not-conllu',
      `expected words numbered from 1 in each sentence of CoNLL-U, but line ${before + lines.indexOf(cells) + 1} has ${cells[0]}.`,
    )
  })
  const { words: read } = reader.read(words.map((cells) => cells[1] ?? ''))
  words.forEach((cells, index) => {
    const { lemma, upos, features, head, relation } = read[index] as ReadWord
    cells.splice(2, 6, lemma, upos, cells[4] ?? '_', featuresCell(features), String(head + 1), relation)
  })
  return words.length
}
