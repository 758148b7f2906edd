import { describe, expect, test } from 'vitest'
import { loadNgrams, ngramWords } from '../../../packages/core/src/languages/ngrams.ts'
import { isUnheard } from '../../../packages/core/src/languages/unheard.ts'
import type { NewsStory } from '../news/read-news.ts'
import { compileNgrams } from './compile-ngrams.ts'

const story = (paragraph: string): NewsStory => ({ headline: 'Le pont', paragraphs: [paragraph] })
const many = (count: number, paragraph: string): NewsStory[] =>
  Array.from({ length: count }, () => story(paragraph))

const STORIES = [
  ...many(64, 'Le pont de l’Orme a été fermé.'),
  ...many(64, 'La route a été ouverte en 2024.'),
  ...many(2, 'Une digue cède.'),
]
const bytes = compileNgrams(STORIES)
const ngrams = loadNgrams(bytes)
const count = (text: string): number => ngrams.count(ngramWords(text))

describe('counts of words in a row', () => {
  test.each([
    ['le pont', 194],
    ['a été', 128],
    ['de l’orme', 64],
    ['en 1998', 64],
    ['été fermé', 64],
  ])('%s: %d, within a third', (text, times) => {
    expect(count(text)).toBeGreaterThan(times * 0.7)
    expect(count(text)).toBeLessThan(times * 1.34)
  })

  test.each(['pont la', 'une digue', 'fermé ouverte', 'digue', 'pont de la route'])(
    '%s: never, or too seldom',
    (text) => expect(count(text)).toBe(0),
  )

  test('the total is that of the words', () => {
    const words = STORIES.flatMap(({ headline, paragraphs }) => [headline, ...paragraphs]).flatMap(ngramWords)
    expect(ngrams.total).toBe(words.length)
  })

  test('the same stories give the same bytes', () => expect(compileNgrams(STORIES)).toEqual(bytes))

  test.each<[fault: string, data: Uint8Array, message: RegExp]>([
    ['cut short', bytes.subarray(0, bytes.length - 2), /Damaged/u],
    ['cut to nothing', bytes.subarray(0, 3), /Not counts/u],
    ['another file', new TextEncoder().encode('intertitre-lexicon 1 1234567890'), /Not counts/u],
    ['another version', bytes.map((byte, place) => (place === 4 ? 9 : byte)), /version 9/u],
    ['one byte changed', bytes.map((byte, place) => (place === 40 ? byte ^ 1 : byte)), /Damaged/u],
  ])('a file %s is refused', (_, data, message) =>
    expect(() => loadNgrams(data).count(['le'])).toThrow(message),
  )
})

describe('a wording unheard of', () => {
  test.each([
    ['two common words that never stand so', 'Le a été fermé.', 'Le pont a été fermé.', true],
    ['they stand so in the story', 'Le a été fermé.', 'Le a été dit.', false],
    ['they stand so in the news', 'La route a été fermé.', 'Le pont a été fermé.', false],
    ['a word too rare to tell', 'La digue route.', 'Une digue cède.', false],
    ['a mark between them', 'Le, a été fermé.', 'Le pont a été fermé.', false],
  ])('%s', (_, wording, before, unheard) => expect(isUnheard(wording, before, ngrams)).toBe(unheard))

  test('nothing is, where nothing was counted', () =>
    expect(isUnheard('Le a été fermé.', '', { total: 0, count: () => 0 })).toBe(false))
})
