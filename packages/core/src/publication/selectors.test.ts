import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCharacters, selectorsFor } from './selectors.ts'

const cases = [
  {
    name: 'an empty text',
    text: '',
    span: { start: 0, end: 0 },
    exact: '',
    prefix: '',
    suffix: '',
    at: [0, 0],
  },
  {
    name: 'the whole text',
    text: 'Le lac',
    span: { start: 0, end: 6 },
    exact: 'Le lac',
    prefix: '',
    suffix: '',
    at: [0, 6],
  },
  {
    name: 'no more than 32 characters around',
    text: `${'a'.repeat(40)}lac${'b'.repeat(40)}`,
    span: { start: 40, end: 43 },
    exact: 'lac',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(32),
    at: [40, 43],
  },
  {
    name: 'a character of two code units counts once',
    text: '🌊 lac 🌊',
    span: { start: 3, end: 6 },
    exact: 'lac',
    prefix: '🌊 ',
    suffix: ' 🌊',
    at: [2, 5],
  },
  {
    name: 'no half of a character around',
    text: `🌊${'a'.repeat(31)}lac${'b'.repeat(31)}🌊`,
    span: { start: 33, end: 36 },
    exact: 'lac',
    prefix: 'a'.repeat(31),
    suffix: 'b'.repeat(31),
    at: [32, 35],
  },
] as const

for (const { name, text, span, exact, prefix, suffix, at } of cases)
  test(name, () => {
    const [quote, position] = selectorsFor(countCharacters(text), span)
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact, prefix, suffix })
    expect([position.start, position.end]).toEqual(at)
  })

test('characters and offsets lead back to each other in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const count = countCharacters(text)
      const characters = [...text]
      for (let at = 0; at <= characters.length; at++) {
        const offset = characters.slice(0, at).join('').length
        expect(count.before(offset)).toBe(at)
        expect(count.offset(at)).toBe(offset)
      }
    }),
  )
})
