import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frenchReader, readFrench } from '../testing/read-french.ts'
import type { Sentence } from './reading.ts'

describe('contractions', () => {
  const cases: readonly (readonly [text: string, words: string])[] = [
    ['le toit du train', 'le toit de le train'],
    ['Du côté des élus', 'De le côté de les élus'],
    ['il a des amis aux Pays-Bas', 'il a des amis à les Pays-Bas'],
    ['le projet auquel il tient', 'le projet à lequel il tient'],
  ]
  for (const [text, words] of cases) {
    test(text, () => {
      const [sentence] = readFrench(text)
      expect(sentence!.tokens.map(({ form }) => form).join(' ')).toBe(words)
    })
  }

  test('the two words share the characters', () => {
    const [sentence] = readFrench('Il vient du nord.')
    expect(sentence!.tokens.slice(2, 4)).toMatchObject([
      { form: 'de', start: 9, end: 10 },
      { form: 'le', start: 10, end: 11 },
    ])
  })
})

test('both apostrophes and both kinds of quotation marks are read alike', () => {
  const plain = (sentences: readonly Sentence[]): unknown =>
    sentences.map(({ tokens }) =>
      tokens.map(({ upos, head, relation, lemma }) => [upos, head, relation, lemma]),
    )
  expect(plain(readFrench("L'accord n'a pas été signé, a-t-il dit."))).toEqual(
    plain(readFrench('L’accord n’a pas été signé, a-t-il dit.')),
  )
})

test('paragraphs keep their index, and empty ones have no sentence', () => {
  const sentences = readFrench('Il pleut. Il vente.\n\n  \nElle dort.')
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 3])
})

function expectSound(text: string, sentences: readonly Sentence[]): void {
  let position = 0
  for (const { span, tokens, confidence } of sentences) {
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
    expect(span).toEqual({ start: tokens[0]!.start, end: tokens.at(-1)!.end })
    for (const { start, end } of tokens) {
      expect(start).toBeGreaterThanOrEqual(position)
      expect(end).toBeGreaterThanOrEqual(start)
      position = end
    }
    expectTree(tokens.map(({ head }) => head))
  }
  expect(position).toBeLessThanOrEqual(text.length)
}

function expectTree(heads: readonly number[]): void {
  expect(heads.filter((head) => head === -1)).toHaveLength(1)
  for (let word = 0; word < heads.length; word++) {
    let steps = 0
    for (let above = word; above !== -1; above = heads[above]!)
      expect(++steps).toBeLessThanOrEqual(heads.length)
  }
}

test('any text gives sound spans and trees, and the same twice', () => {
  const piece = fc.constantFrom(
    'le',
    'du',
    'des',
    'aux',
    'maire',
    'Paris',
    'a',
    'dit',
    '-t-il',
    '«',
    '»',
    '"',
    '.',
    ',',
    '?',
    '…',
    '12',
    '%',
    'l’',
    "qu'",
    '\n',
    ' ',
    '\u00a0',
    'é',
    '😀',
    '-',
    '(',
    ')',
    'M.',
    'http://a.b',
    '\u0000',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(pieces.length % 2 === 0 ? ' ' : '')
      const sentences = readFrench(text)
      expectSound(text, sentences)
      expect(readFrench(text)).toEqual(sentences)
    }),
    { numRuns: 300 },
  )
})

test('a line of 100,000 words without punctuation is read in linear time, at low confidence', () => {
  const line = (words: number): string => 'le maire de la ville voisine parle du budget '.repeat(words / 9)
  const time = (words: number): number => {
    const start = performance.now()
    const sentences = readFrench(line(words))
    expect(sentences[0]!.confidence).toBeLessThanOrEqual(0.2)
    return performance.now() - start
  }
  time(900)
  // Ten times the words: linear takes ten times as long, quadratic a hundred, whatever else the machine does.
  expect(time(90_000)).toBeLessThan(40 * time(9_000))
})

test('no word is nothing to read', () => {
  expect(frenchReader.read([])).toEqual({ words: [], confidence: 0 })
  expect(readFrench('')).toEqual([])
})
