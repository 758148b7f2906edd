import { expect, test } from 'vitest'
import { pageFrench } from '../../testing/sample-language.ts'
import type { Timeline } from '../../writing/article.ts'
import { Markup } from './markup.ts'
import { timeAxis } from './time-axis.ts'

const draw = (...dates: readonly string[]): string | undefined => {
  const sentence = (text: string) => ({ text, kind: 'verbatim', evidence: [] }) as const
  const timeline: Timeline = {
    type: 'timeline',
    events: dates.map((when) => ({ when: sentence(when), what: sentence('Le pont ferme.') })),
  }
  const drawn = timeAxis(timeline, 'Chronologie', pageFrench)
  return drawn instanceof Markup ? drawn.text : undefined
}
const points = (svg: string | undefined): readonly string[] =>
  [...(svg ?? '').matchAll(/cx="([^"]+)"/gu)].map(([, at = '']) => at)
const words = (svg: string | undefined): readonly string[] =>
  [...(svg ?? '').matchAll(/<text [^>]*>([^<]+)</gu)].map(([, text = '']) => text)

const cases: readonly (readonly [name: string, dates: readonly string[], points: readonly string[]])[] = [
  ['no date', [], []],
  ['two dates', ['1978', '1992'], []],
  ['two dates and a weekday', ['1978', '1992', 'Samedi'], []],
  ['three, one of them twice', ['1978', '1978', '1992'], []],
  ['years, as far apart as they were', ['1980', '1990', '2000'], ['1%', '50%', '99%']],
  ['in any order', ['2000', '1980', '1990'], ['1%', '50%', '99%']],
]
for (const [name, dates, expected] of cases) {
  test(`points on a line of time: ${name}`, () => expect(points(draw(...dates))).toEqual(expected))
}

test('the ends are named, and between them what has room', () => {
  expect(words(draw('1980', '1990', '2000'))).toEqual(['1980', '2000', '1990'])
  expect(words(draw('2 mars 2026', '9 mars 2026', 'octobre 2025'))).toEqual([
    'octobre 2025',
    '9\u00a0mars 2026',
  ])
})

test('the picture says what it shows', () => {
  expect(draw('1980', '1990', '2000')).toContain(
    'role="img" aria-label="Chronologie\u00a0: 1980, 1990, 2000"',
  )
})
