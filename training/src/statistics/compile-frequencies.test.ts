import { describe, expect, test } from 'vitest'
import { loadFrequencies } from '../../../packages/core/src/languages/frequencies.ts'
import { french } from '../../../packages/core/src/testing/read-passages.ts'
import { compileFrequencies } from './compile-frequencies.ts'

/** « tempête » in all stories, « phare » in half of them, « digue » in a few. */
const stories = Array.from({ length: 16 }, (_, index) => ({
  headline: 'La tempête',
  paragraphs: [index % 2 === 0 ? 'Les phares.' : 'Le port.', index < 3 ? 'Une digue.' : ''],
}))

describe('document frequencies', () => {
  const compiled = compileFrequencies(stories, french.lexicon)
  const rarity = loadFrequencies(new TextEncoder().encode(compiled))

  test.each([
    ['tempête', 0],
    ['phare', 1],
    // As rare as the rarest: too few stories to count.
    ['digue', 1],
    ['inconnu', 1],
  ])('%s: %d bits', (lemma, bits) => expect(rarity(lemma)).toBe(bits))

  test('the same stories give the same bytes', () => {
    expect(compileFrequencies(stories, french.lexicon)).toBe(compiled)
  })

  test.each([
    ['cut short', compiled.slice(0, -3), /checksum/u],
    ['of another version', compiled.replace(' 1 ', ' 9 '), /version 9/u],
    ['another file', 'word list', /Not frequencies/u],
  ])('a file %s is refused', (_, text, message) => {
    expect(() => loadFrequencies(new TextEncoder().encode(text))('phare')).toThrow(message)
  })
})
