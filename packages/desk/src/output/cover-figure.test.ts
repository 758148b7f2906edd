import { expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { coverFigure } from './cover-figure.ts'

const { article } = sampleDossier()
const said = (text: string) => ({ text, kind: 'verbatim', evidence: [] }) as const

const cases: readonly (readonly [
  name: string,
  headline: string,
  values: readonly string[],
  found: string | undefined,
])[] = [
  ['no figure', 'Tempête : 46 000 foyers sans courant', [], undefined],
  ['the news', 'Tempête : 46 000 foyers sans courant', ['412', '46.000'], '46.000'],
  ['with its unit', 'Une hausse de 12,5 %', ['12,5 %'], '12,5 %'],
  ['a detail', 'Tempête sur le littoral', ['412'], undefined],
  ['in words', 'Six élus se sont abstenus', ['Six'], undefined],
  ['one digit', 'Le pont fermé 3 jours', ['3'], undefined],
  ['a part of another number', 'Tempête : 46 000 foyers sans courant', ['46'], undefined],
  ['two numbers', 'De 12 à 15 blessés', ['12 à 15'], undefined],
]
for (const [name, headline, values, found] of cases) {
  test(`the figure of a cover: ${name}`, () => {
    const figures = values.map((value) => ({ value: said(value) }))
    expect(coverFigure({ ...article, headline: said(headline), blocks: [] }, figures)?.value.text).toBe(found)
  })
}
