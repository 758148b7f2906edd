import { expect, test } from 'vitest'
import type { NumberMention } from '../../languages/mentions.ts'
import { isConverted, isReckoned } from './derived-numbers.ts'

const mention = (value: number, unit?: string): NumberMention => ({
  ...{ start: 0, end: 1, text: '', value, figure: { start: 0, end: 1 } },
  ...(unit === undefined ? {} : { unit }),
})

const converted: readonly (readonly [one: NumberMention, other: NumberMention, are: boolean])[] = [
  [mention(24, 'heure'), mention(1, 'jour'), true],
  [mention(15, 'jour'), mention(2, 'semaine'), true],
  [mention(18, 'mois'), mention(2, 'an'), false],
  [mention(60, 'penny'), mention(0.6, '£'), true],
  [mention(5, 'point'), mention(5, '%'), false],
  [mention(5), mention(5, 'an'), false],
]

for (const [one, other, are] of converted)
  test(`${one.value} ${one.unit}, ${other.value} ${other.unit}`, () =>
    expect(isConverted(one, other)).toBe(are))

const reckoned: readonly (readonly [claimed: NumberMention, known: readonly NumberMention[], is: boolean])[] =
  [
    [mention(13, 'point'), [mention(37, '%'), mention(24, '%')], true],
    [mention(61, 'point'), [mention(37, '%'), mention(24, '%')], false],
    [mention(3.4, 'euro'), [mention(14.6, 'euro'), mention(11.2, 'euro')], true],
    [mention(60, 'penny'), [mention(2.6, '£'), mention(2, '£')], true],
    [mention(3.4, 'euro'), [mention(14.6, '%'), mention(11.2, '%')], false],
    [mention(5, 'euro'), [], false],
  ]

for (const [claimed, known, is] of reckoned)
  test(`${claimed.value} ${claimed.unit} of ${known.map(({ value }) => value).join(' and ')}`, () =>
    expect(isReckoned(claimed, known)).toBe(is))
