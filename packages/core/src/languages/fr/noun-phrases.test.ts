import { expect, test } from 'vitest'
import { spanOfRange } from '../../reading/tree.ts'
import { sliceOf } from '../../span.ts'
import { readPassage } from '../../testing/read-passages.ts'
import { nounPhrases } from './noun-phrases.ts'

const cases: readonly (readonly [sentence: string, phrases: readonly string[]])[] = [
  ['Une motion de censure a été déposée.', ['motion', 'motion de censure', 'censure']],
  // Half of a compound, what compares and half of a turn are no phrases.
  ['L’assureur maladie de Lorient a porté plainte.', ['assureur', 'plainte', 'Lorient']],
  ['La pétition a été signée en masse par les lycéens.', ['pétition', 'lycéens']],
  // A number goes with the name before it.
  ['La statue de Jean-Paul II a été déplacée.', ['statue', 'statue de Jean-Paul II', 'Jean-Paul II']],
]

test.each(cases)('%s', (sentence, phrases) => {
  const { tree, text } = readPassage(sentence)
  const found = nounPhrases(tree.tokens).map((range) => sliceOf(text, spanOfRange(tree.tokens, range)))
  expect([...new Set(found)].sort()).toEqual([...phrases].sort())
})
