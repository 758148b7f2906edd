import { analyse } from '../../../packages/core/src/reading/analyse.ts'
import type { Reader } from '../../../packages/core/src/reading/model/reader.ts'
import type { Sentence } from '../../../packages/core/src/reading/reading.ts'
import { surfacesOf } from '../learn/contractions.ts'
import type { GoldSentence } from '../treebank/conllu.ts'
import { universal } from './reading.ts'

/** Precision and recall together, over characters that are not space (CoNLL 2018). */
export interface RawScore {
  readonly words: number
  readonly sentences: number
  readonly upos: number
  readonly unlabelled: number
  readonly labelled: number
  /** Words that differ, commonest first: « gold, read: count ». */
  readonly slips: readonly string[]
}

interface Placed {
  readonly key: string
  readonly form: string
  readonly upos: string
  /** The governor’s key; empty for the root. */
  readonly head: string
  readonly relation: string
}

/** How many sentences stand in one paragraph of the text that is read. */
const PARAGRAPH = 5

/** Reads the sentences’ own text, five to a paragraph, and compares it with the treebank. */
export function measureRaw(sentences: readonly GoldSentence[], reader: Reader): RawScore {
  const gold: Placed[] = []
  const read: Placed[] = []
  const goldEnds = new Set<string>()
  const readEnds = new Set<string>()
  for (let first = 0; first < sentences.length; first += PARAGRAPH) {
    const group = sentences.slice(first, first + PARAGRAPH)
    const text = group.map((sentence) => sentence.text).join(' ')
    addGold(group, `${first}:`, gold, goldEnds)
    const analysed = analyse(text, [{ span: { start: 0, end: text.length }, index: 0 }], reader)
    addRead(analysed, text, `${first}:`, read, readEnds)
  }
  const found = new Map(read.map((word) => [word.key, word]))
  const f1 = (isRight: (one: Placed, other: Placed) => boolean): number => {
    const right = gold.filter((word) => {
      const other = found.get(word.key)
      return other && isRight(word, other)
    }).length
    return (2 * right) / (gold.length + read.length)
  }
  const sentenceHits = [...goldEnds].filter((end) => readEnds.has(end)).length
  return {
    words: f1(() => true),
    sentences: (2 * sentenceHits) / (goldEnds.size + readEnds.size),
    upos: f1((one, other) => one.upos === other.upos),
    unlabelled: f1((one, other) => one.head === other.head),
    labelled: f1(
      (one, other) => one.head === other.head && universal(one.relation) === universal(other.relation),
    ),
    slips: slipsOf(gold, read),
  }
}

function addGold(group: readonly GoldSentence[], prefix: string, into: Placed[], ends: Set<string>): void {
  let position = 0
  for (const sentence of group) {
    const start = position
    const { words } = sentence
    const keys: string[] = []
    for (const { form, contracted } of surfacesOf(sentence)) {
      const length = lengthOf(form)
      const parts = contracted ? [1, length - 1] : [length]
      for (const part of parts) {
        keys.push(`${prefix}${position}+${part}:${words[keys.length]!.form.toLowerCase()}`)
        position += part
      }
    }
    into.push(
      ...words.map(({ form, upos, head, relation }, index) => ({
        key: keys[index]!,
        form,
        upos,
        head: keys[head] ?? '',
        relation,
      })),
    )
    ends.add(`${prefix}${start}-${position}`)
  }
}

function addRead(
  analysed: readonly Sentence[],
  text: string,
  prefix: string,
  into: Placed[],
  ends: Set<string>,
): void {
  const before = nonSpaceBefore(text)
  for (const { span, tokens } of analysed) {
    const keys = tokens.map(
      ({ start, end, form }) =>
        `${prefix}${before[start]}+${before[end]! - before[start]!}:${form.toLowerCase()}`,
    )
    into.push(
      ...tokens.map(({ form, upos, head, relation }, index) => ({
        key: keys[index]!,
        form,
        upos,
        head: keys[head] ?? '',
        relation,
      })),
    )
    ends.add(`${prefix}${before[span.start]}-${before[span.end]}`)
  }
}

const lengthOf = (form: string): number => form.replace(/\s/gu, '').length

function nonSpaceBefore(text: string): Int32Array {
  const counts = new Int32Array(text.length + 1)
  for (let index = 0; index < text.length; index++) {
    counts[index + 1] = counts[index]! + (/\s/u.test(text[index]!) ? 0 : 1)
  }
  return counts
}

function slipsOf(gold: readonly Placed[], read: readonly Placed[]): string[] {
  const goldKeys = new Set(gold.map(({ key }) => key))
  const readKeys = new Set(read.map(({ key }) => key))
  const counts = new Map<string, number>()
  const count = (sign: string, form: string): void => {
    const name = `${sign}${form}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  for (const { key, form } of gold) if (!readKeys.has(key)) count('-', form)
  for (const { key, form } of read) if (!goldKeys.has(key)) count('+', form)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, times]) => `${name} ${times}`)
}
