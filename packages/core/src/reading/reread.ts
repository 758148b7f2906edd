import { covers, type Span } from '../span.ts'
import type { Reader } from './model/reader.ts'
import { readWords } from './read-words.ts'
import type { Attribution, Sentence, Token } from './reading.ts'

/**
 * A sentence read again in the parts that the frame found in it leaves: the clause behind « que » as if it
 * stood alone; what « , ont déclaré des responsables » is set beside without it. Treebanks have too few
 * such frames for a tree over the whole to be relied on.
 */
export function rereadAround(sentence: Sentence, attribution: Attribution, reader: Reader): Sentence {
  const { frame, span } = attribution
  const first = sentence.tokens.findIndex((token) => covers(span, token))
  const last = sentence.tokens.findLastIndex((token) => covers(span, token))
  if (first < 0) return sentence
  return frame === 'reported'
    ? rereadClause(sentence, last + 1, reader)
    : rereadOutside(sentence, attribution, first, last, reader)
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

/** What is left without the frame and its comma, and the frame, each by itself; the frame hangs from the root. */
function rereadOutside(
  sentence: Sentence,
  attribution: Attribution,
  first: number,
  last: number,
  reader: Reader,
): Sentence {
  const { tokens } = sentence
  const outside = [...tokens.keys()].filter((index) => !isFramed(tokens, index, first, last))
  if (outside.length < 2) return sentence
  const read = readPart(tokens, outside, reader)
  const root = outside.find((index) => read.get(index)?.head === -1) ?? outside[0] ?? 0
  const frame = frameTokens(sentence, attribution, first, last)
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      const known = read.get(index)
      if (known !== undefined) return known
      const framed = frame.get(index)
      if (framed === undefined) return { ...token, head: root, relation: relationBeside(token) }
      return framed.head === -1 ? { ...framed, head: root, relation: 'parataxis' } : framed
    }),
  }
}

const relationBeside = ({ upos }: Token): string => (upos === 'PUNCT' ? 'punct' : 'dep')

/**
 * The tokens of a frame. Of an inverted one the verb is the head, its source the subject: « , ont déclaré des
 * responsables »; what the tree over the whole sentence says inside of either stays.
 */
function frameTokens(
  { tokens }: Sentence,
  { frame, source, verb: lemma }: Attribution,
  first: number,
  last: number,
): ReadonlyMap<number, Token> {
  const indices = [...tokens.keys()].slice(first, last + 1)
  const within = (span: Span, index: number): boolean => covers(span, tokens[index] as Token)
  const sourced = source === undefined ? [] : indices.filter((index) => within(source, index))
  const verb = indices.findLast((index) => tokens[index]?.lemma === lemma && !sourced.includes(index))
  const head = frame === 'inverted' && verb !== undefined ? verb : first
  const subject = head === verb ? headOf(tokens, sourced) : undefined
  return new Map(
    indices.map((index): [number, Token] => {
      const token = tokens[index] as Token
      if (index === head) return [index, { ...token, head: -1 }]
      if (index === subject) return [index, { ...token, head, relation: 'nsubj' }]
      const rivals = subject !== undefined && token.head === head && token.relation.startsWith('nsubj')
      return [
        index,
        token.head >= first && token.head <= last && !rivals
          ? token
          : { ...token, head, relation: relationBeside(token) },
      ]
    }),
  )
}

/** Of the tokens of a noun phrase the one that governs it: the first noun or pronoun that hangs from outside of it. */
function headOf(tokens: readonly Token[], phrase: readonly number[]): number | undefined {
  const nominal = phrase.filter((index) => /^(?:NOUN|PROPN|PRON|NUM|SYM)$/u.test(tokens[index]?.upos ?? ''))
  return nominal.find((index) => !phrase.includes(tokens[index]?.head ?? -1)) ?? nominal[0]
}

/** The frame and the comma that sets it off. */
const isFramed = (tokens: readonly Token[], index: number, first: number, last: number): boolean =>
  (index >= first && index <= last) ||
  (first > 0 && index === first - 1 && tokens[index]?.form === ',') ||
  (first === 0 && index === last + 1 && tokens[index]?.form === ',')
