import { expect, test } from 'vitest'
import { typeset } from './typing.ts'

const NO_BREAK = '\u00a0'
const NARROW = '\u202f'

const cases: readonly (readonly [before: string, typed: string, after: string])[] = [
  ['l', "'", 'l’'],
  ['', '"', `«${NO_BREAK}`],
  ['Il a dit ', '"', `Il a dit «${NO_BREAK}`],
  ['« Oui', '"', `« Oui${NO_BREAK}»`],
  ['« Oui. ', '"', `« Oui.${NO_BREAK}»`],
  ['Vraiment', '?', `Vraiment${NARROW}?`],
  ['Vraiment ', '?', `Vraiment${NARROW}?`],
  [`Quoi${NARROW}?`, '!', `Quoi${NARROW}?!`],
  ['Voici', ':', `Voici${NO_BREAK}:`],
  ['à 18', ':', 'à 18:'],
  ['', '!', '!'],
  ['mot', 'a', 'mota'],
  ['fin', '.', 'fin.'],
]

for (const [before, typed, after] of cases)
  test(`« ${before} » and ${typed}`, () => {
    const change = typeset(before, typed) ?? { text: typed, drop: 0 }
    expect(before.slice(0, before.length - change.drop) + change.text).toBe(after)
  })
