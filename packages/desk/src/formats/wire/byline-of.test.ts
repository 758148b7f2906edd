import { expect, test } from 'vitest'
import { bylineOf } from './byline-of.ts'

const cases: readonly (readonly [text: string | undefined, names: string | undefined])[] = [
  [undefined, undefined],
  ['Par Jeanne Petit', 'Jeanne Petit'],
  ['By JEANNE PETIT and MARC ROUX', 'Jeanne Petit et Marc Roux'],
  ['By JEAN-MARC ROUX, AP Business Writer', 'Jean-Marc Roux'],
  ['Par Jeanne Petit, dpa', 'Jeanne Petit'],
  ['Von Jeanne Petit und Marc Roux, dpa', 'Jeanne Petit et Marc Roux'],
  ['By Ian Jones, Press Association', 'Ian Jones'],
  ['Jeanne PETIT, avec Marc ROUX à Lyon', 'Jeanne PETIT, avec Marc ROUX à Lyon'],
  ['AFP', 'AFP'],
  ['gr/bp', undefined],
]
for (const [text, names] of cases) test(`bylineOf: ${text}`, () => expect(bylineOf(text)).toBe(names))
