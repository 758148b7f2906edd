import { expect, test } from 'vitest'
import { openingOf } from './opening-of.ts'

const cases: readonly (readonly [name: string, text: string, opening: string])[] = [
  ['nothing', '', ''],
  ['short', 'Le pont est fermé.', 'Le pont est fermé.'],
  ['at the limit', 'a'.repeat(60), 'a'.repeat(60)],
  ['one over, a single word', 'a'.repeat(61), `${'a'.repeat(60)}…`],
  ['cut between words', `${'mot '.repeat(14)}finale suite`, `${'mot '.repeat(14).trimEnd()}…`],
  ['no comma before what is left out', `${'mot '.repeat(13)}mots, longueur`, `${'mot '.repeat(13)}mots…`],
  ['a quotation', '« On a tout perdu », dit-elle.', '« On a tout perdu », dit-elle.'],
  ['a quotation that goes on', `« ${'mot '.repeat(20)}», dit-elle.`, `${'mot '.repeat(14).trimEnd()}…`],
]

for (const [name, text, opening] of cases) {
  test(`the opening of a text: ${name}`, () => expect(openingOf(text)).toBe(opening))
}
