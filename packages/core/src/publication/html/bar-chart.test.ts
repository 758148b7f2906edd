import { describe, expect, test } from 'vitest'
import { pageFrench } from '../../testing/sample-language.ts'
import type { Table } from '../../writing/article.ts'
import { barChart } from './bar-chart.ts'
import { Markup } from './markup.ts'

const tableOf = (...rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  header: rows[0]?.map(() => 'x') ?? [],
  rows: rows.map((row) => row.map((text) => ({ text, kind: 'verbatim', evidence: [] }))),
})
const draw = (...rows: readonly (readonly string[])[]): string | undefined => {
  const drawn = barChart(tableOf(...rows), 'Titre', pageFrench)
  return drawn instanceof Markup ? drawn.text : undefined
}
const widths = (svg: string | undefined): readonly string[] =>
  [...(svg ?? '').matchAll(/<rect [^>]*width="([^"]+)"/gu)].map(([, width = '']) => width)

describe('bars for values that can be compared', () => {
  const cases: readonly (readonly [
    name: string,
    rows: readonly (readonly string[])[],
    widths: readonly string[],
  ])[] = [
    [
      'shares',
      [
        ['Nord', '20 %'],
        ['Sud', '40 %'],
        ['Est', '10 %'],
      ],
      ['50%', '100%', '25%'],
    ],
    [
      'euros, in words of their own',
      [
        ['Nord', '2 millions d’euros'],
        ['Sud', '500 000 euros'],
        ['Est', '1 million d’euros'],
      ],
      ['100%', '25%', '50%'],
    ],
    [
      'what is counted, named',
      [
        ['Nord', '300 voyageurs'],
        ['Sud', '150 voyageurs'],
        ['Est', '600 voyageurs'],
      ],
      ['50%', '25%', '100%'],
    ],
    [
      'bare numbers of years',
      [
        ['2023', '1 200'],
        ['2024', '2 400'],
        ['2025', '1 800'],
      ],
      ['50%', '100%', '75%'],
    ],
  ]
  for (const [name, rows, expected] of cases)
    test(name, () => expect(widths(draw(...rows))).toEqual(expected))

  test('the picture says what it shows', () => {
    const svg = draw(['Nord', '20 %'], ['Sud', '40 %'], ['Est', '10 %'])
    expect(svg).toContain('role="img" aria-label="Titre\u00a0: Nord, 20 % ; Sud, 40 % ; Est, 10 %"')
  })

  test('long labels are cut, and hostile ones escaped', () => {
    const svg = draw([`<b>"${'a'.repeat(60)}`, '20 %'], ['Sud', '40 %'], ['Est', '10 %'])
    expect(svg).not.toContain('<b>')
    expect(svg).toMatch(/<text [^>]*>&lt;b&gt;&quot;a+…<\/text>/u)
  })
})

describe('no bars', () => {
  const cases: readonly (readonly [name: string, rows: readonly (readonly string[])[]])[] = [
    ['no row', []],
    [
      'two rows',
      [
        ['Nord', '20 %'],
        ['Sud', '40 %'],
      ],
    ],
    [
      'three columns',
      [
        ['Nord', '20 %', 'a'],
        ['Sud', '40 %', 'b'],
        ['Est', '10 %', 'c'],
      ],
    ],
    [
      'different units',
      [
        ['Nord', '20 %'],
        ['Sud', '40 euros'],
        ['Est', '10 %'],
      ],
    ],
    [
      'different things',
      [
        ['Wagons', 'Neuf'],
        ['Grues', 'Deux'],
        ['Blessés', 'Quatre'],
      ],
    ],
    [
      'a bound',
      [
        ['Nord', 'plus de 20 %'],
        ['Sud', '40 %'],
        ['Est', '10 %'],
      ],
    ],
    [
      'a range',
      [
        ['Nord', '20 à 30 %'],
        ['Sud', '40 %'],
        ['Est', '10 %'],
      ],
    ],
    [
      'a fall',
      [
        ['Nord', '−20 %'],
        ['Sud', '40 %'],
        ['Est', '10 %'],
      ],
    ],
    [
      'words',
      [
        ['Nord', '20 %'],
        ['Sud', 'inconnu'],
        ['Est', '10 %'],
      ],
    ],
    [
      'all the same',
      [
        ['Nord', '20 %'],
        ['Sud', '20 %'],
        ['Est', '20 %'],
      ],
    ],
    [
      'too far apart to see',
      [
        ['Nord', '1 euro'],
        ['Sud', '2 millions d’euros'],
        ['Est', '10 euros'],
      ],
    ],
  ]
  for (const [name, rows] of cases) test(name, () => expect(draw(...rows)).toBeUndefined())
})
