import { covers, type Span } from '../span.ts'
import type { Reader } from './model/reader.ts'
import { readWords } from './read-words.ts'
import type { Attribution, Sentence, Token } from './reading.ts'

/**
 * A sentence read again in the parts that the frame found in it leaves: the clause behind « que » as if it
 * stood alone; what « , ont déclaré des responsables » is set beside without it. Treebanks have too few
 * such frames for a tree over the whole to be relied on.
 */
export function rereadAround(sentence: Sentence, { frame, span }: Attribution, reader: Reader): Sentence {
  const first = sentence.tokens.findIndex((token) => covers(span, token))
  const last = sentence.tokens.findLastIndex((token) => covers(span, token))
  if (first < 0) return sentence
  return frame === 'reported'
    ? rereadClause(sentence, last + 1, reader)
    : rereadOutside(sentence, span, first, last, reader)
}

/**
 * A sentence with a colon or semicolon read again side by side: the side that has a finite verb, the left one first,
 * has the root, the mark hangs from it, and the other side from the mark, as a tree where it has a finite verb, too.
 */
export function rereadAtColon(
  sentence: Sentence,
  quoted: (index: number) => boolean,
  reader: Reader,
): Sentence {
  const { tokens } = sentence
  const mark = tokens.findIndex(({ form }, index) => /^[:;]$/u.test(form) && !quoted(index))
  if (mark < 2 || mark > tokens.length - 4) return sentence
  const left = [...tokens.keys()].slice(0, mark)
  const right = [...tokens.keys()].slice(mark + 1)
  const asserts = (part: readonly number[]) =>
    part.some((index) => tokens[index]?.features.Mood !== undefined)
  const side = asserts(left) ? left : asserts(right) ? right : undefined
  if (side === undefined) return sentence
  const read = readPart(tokens, side, reader)
  const root = side.find((index) => read.get(index)?.head === -1) ?? side[0] ?? 0
  const other = side === left ? right : left
  const beside = asserts(other) ? readPart(tokens, other, reader) : new Map<number, Token>()
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === mark) return { ...token, head: root, relation: 'parataxis' }
      const known = read.get(index) ?? beside.get(index)
      const hangs = known === undefined || (known.head === -1 && beside.has(index))
      const relation = token.upos === 'PUNCT' ? 'punct' : 'dep'
      return hangs ? { ...(known ?? token), head: mark, relation } : known
    }),
  }
}

/** Reads some tokens of a sentence by themselves; heads are indices of the sentence, -1 for their root. */
function readPart(
  tokens: readonly Token[],
  indices: readonly number[],
  reader: Reader,
): ReadonlyMap<number, Token> {
  const forms = indices.map((index) => (tokens[index] as Token).form)
  const { words } = readWords(forms, reader)
  return new Map(
    indices.flatMap((index, place) => {
      const [token, word] = [tokens[index], words[place]]
      if (token === undefined || word === undefined) return []
      return [[index, { ...token, ...word, head: word.head < 0 ? -1 : (indices[word.head] ?? -1) }] as const]
    }),
  )
}

/** « X a déclaré | que | la clause »: the clause hangs from the verb of saying as its complement. */
function rereadClause(sentence: Sentence, that: number, reader: Reader): Sentence {
  const { tokens } = sentence
  const before = [...tokens.keys()].filter((index) => index < that)
  const behind = [...tokens.keys()].filter((index) => index > that)
  if (before.length < 2 || behind.length < 2) return sentence
  const [frame, clause] = [readPart(tokens, before, reader), readPart(tokens, behind, reader)]
  const governor = before.find((index) => frame.get(index)?.head === -1) ?? 0
  const predicate = behind.find((index) => clause.get(index)?.head === -1) ?? that + 1
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === that) return { ...token, upos: 'SCONJ', lemma: 'que', head: predicate, relation: 'mark' }
      if (index === predicate) return { ...(clause.get(index) ?? token), head: governor, relation: 'ccomp' }
      return frame.get(index) ?? clause.get(index) ?? token
    }),
  }
}

/** What is left without the frame and its comma; the frame's tokens hang together from the root. */
function rereadOutside(
  sentence: Sentence,
  frame: Span,
  first: number,
  last: number,
  reader: Reader,
): Sentence {
  const { tokens } = sentence
  const outside = [...tokens.keys()].filter((index) => !isFramed(tokens, index, first, last))
  if (outside.length < 2) return sentence
  const read = readPart(tokens, outside, reader)
  const root = outside.find((index) => read.get(index)?.head === -1) ?? outside[0] ?? 0
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      const known = read.get(index)
      if (known !== undefined) return known
      if (index === first) return { ...token, head: root, relation: 'parataxis' }
      return {
        ...token,
        head: covers(frame, token) ? first : root,
        relation: token.upos === 'PUNCT' ? 'punct' : 'dep',
      }
    }),
  }
}

/** The frame and the comma that sets it off. */
const isFramed = (tokens: readonly Token[], index: number, first: number, last: number): boolean =>
  (index >= first && index <= last) ||
  (first > 0 && index === first - 1 && tokens[index]?.form === ',') ||
  (first === 0 && index === last + 1 && tokens[index]?.form === ',')
