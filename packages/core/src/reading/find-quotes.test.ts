import { describe, expect, test } from 'vitest'
import { sliceOf } from '../span.ts'
import { findQuotes } from './find-quotes.ts'

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['sans citation', []],
  ['Il a dit « oui ».', ['oui']],
  ['"Un", puis "deux", a-t-il dit.', ['Un', 'deux']],
  ['« une “double” citation »', ['une “double” citation']],
  ['« un « emboîtement » rare »', ['un « emboîtement » rare']],
  ['un écran de 27" et "autre chose"', ['autre chose']],
  ['« ouverte sans fin\n« fermée »', ['fermée']],
]

describe('findQuotes', () => {
  test.each(cases)('%s', (text, quotes) => {
    expect(findQuotes(text).map(({ inner }) => sliceOf(text, inner))).toEqual(quotes)
  })
})
