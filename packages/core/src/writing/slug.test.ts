import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FUNCTION_WORDS } from '../languages/fr/function-words.ts'
import { slugOf } from './slug.ts'

const cases: readonly [phrase: string, maximum: number, slug: string][] = [
  ['', 60, ''],
  ['« … »', 60, ''],
  ['L’Europe', 60, 'europe'],
  ["l'Europe et l'Afrique", 60, 'europe-afrique'],
  ['Cœur à l’œuvre', 60, 'coeur-oeuvre'],
  ['Élection à l’Académie française', 60, 'election-academie-francaise'],
  ['Attaque de ransomware chez Harvard Pilgrim', 60, 'attaque-ransomware-harvard-pilgrim'],
  ['Attaque de ransomware chez Harvard Pilgrim', 34, 'attaque-ransomware-harvard-pilgrim'],
  ['Attaque de ransomware chez Harvard Pilgrim', 33, 'attaque-ransomware-harvard'],
  ['Anticonstitutionnellement', 10, 'anticonstitutionnellement'],
  ['Aujourd’hui, la presqu’île d’Arvert', 60, 'aujourdhui-presquile-arvert'],
  ['Grève sans préavis contre la réforme', 60, 'greve-sans-preavis-contre-reforme'],
  ['8 000 emplois', 60, '8000-emplois'],
  ['100.000 foyers privés d’électricité', 60, '100000-foyers-prives-electricite'],
  ['1,5 °C de plus', 60, '1-5-c-plus'],
  ['Vitamine C, hépatite A', 60, 'vitamine-c-hepatite-a'],
  ['A Paris, le plan B', 60, 'paris-plan-b'],
  ['Le débat à 21H00', 60, 'debat-21h00'],
  ['La S.N.C.F. et l’O.N.U.', 60, 'sncf-onu'],
  ['Qui est-il ?', 60, 'qui-est-il'],
  ['Lorsqu’une digue cède', 60, 'digue-cede'],
  ['Prud’hommes : l’affaire O’Brien', 60, 'prudhommes-affaire-obrien'],
  ['Łódź, Ærø, Straße, İstanbul', 60, 'lodz-aero-strasse-istanbul'],
  ['Covid-19 : <script>alert(1)</script>', 60, 'covid-19-script-alert-1-script'],
  ['Crue à l’Île-aux-Moines : ce que l’on sait', 40, 'crue-ile-moines-sait'],
]

for (const [phrase, maximum, slug] of cases) {
  test(`slug: ${phrase} (${maximum})`, () => expect(slugOf(phrase, maximum, FUNCTION_WORDS)).toBe(slug))
}

test('slug: only lower-case ASCII words joined by hyphens, none cut, a slug is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 80 }), (phrase, maximum) => {
      const slug = slugOf(phrase, maximum, FUNCTION_WORDS)
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u)
      if (slug.includes('-')) expect(slug.length).toBeLessThanOrEqual(maximum)
      const whole = slugOf(phrase, Number.POSITIVE_INFINITY, FUNCTION_WORDS)
      expect(`${whole}-`.startsWith(slug === '' ? '' : `${slug}-`)).toBe(true)
    }),
  )
})
