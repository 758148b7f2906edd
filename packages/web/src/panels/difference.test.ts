import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'

const short = (before: string, now: string): string =>
  differenceOf([...before], [...now])
    .map(({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`)
    .join('')

const cases = [
  ['', '', ''],
  ['abc', 'abc', ' a b c'],
  ['', 'ab', '+a+b'],
  ['ab', '', '-a-b'],
  ['abc', 'axc', ' a-b+x c'],
  ['abcd', 'acdb', ' a-b c d+b'],
  ['aXbYc', 'abc', ' a-X b-Y c'],
] as const

for (const [before, now, lines] of cases)
  test(`« ${before} » to « ${now} »`, () => expect(short(before, now)).toBe(lines))

test('what stays with what was removed is the text before, with what was added the text now', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(texts, texts, (before, now) => {
      const lines = differenceOf(before, now)
      const without = (kind: string) => lines.filter((line) => line.kind !== kind).map(({ text }) => text)
      expect(without('added')).toEqual(before)
      expect(without('removed')).toEqual(now)
    }),
  )
})
