import { describe, expect, test } from 'vitest'
import { capitalise, join } from './elision.ts'

const cases: readonly (readonly [string, string, string])[] = [
  ['que', 'il a dit', 'qu’il a dit'],
  ['selon', 'le maire', 'selon le maire'],
  ['la voix de', 'le maire', 'la voix du maire'],
  ['à', 'les élus', 'aux élus'],
  ['de', 'homme', 'd’homme'],
  ['de', 'hausse', 'de hausse'],
  ['la', 'Hongrie', 'la Hongrie'],
  ['de', 'huit ans', 'de huit ans'],
  ['de', 'huile', 'd’huile'],
  ['de', 'onze', 'de onze'],
  ['si', 'il vient', 's’il vient'],
  ['si', 'elle vient', 'si elle vient'],
  ['Que', 'elle', 'Qu’elle'],
  ['l’', 'accord', 'l’accord'],
  ['', 'rien', 'rien'],
  ['mot', ', selon lui', 'mot, selon lui'],
]

describe('join', () => {
  test.each(cases)('%s + %s', (left, right, joined) => expect(join(left, right)).toBe(joined))

  test('a pronoun does not contract', () => expect(join('de', 'le dire', false)).toBe('de le dire'))
})

test('capitalise passes over an opening quotation mark', () => {
  expect(capitalise('« à bientôt »')).toBe('« À bientôt »')
})
