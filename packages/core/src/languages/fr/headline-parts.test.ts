import { describe, expect, test } from 'vitest'
import { headlineParts } from './headline-parts.ts'

const cases: readonly (readonly [headline: string, parts: readonly string[]])[] = [
  ['Le pont rouvre', []],
  [
    'Tempête : deux routes coupées dans le Finistère',
    ['deux routes coupées dans le Finistère', 'Tempête : deux routes coupées', 'deux routes coupées'],
  ],
  ['Grève chez Transdor, le débat reporté à jeudi', ['Grève chez Transdor']],
  ['Un maire accusé, son conseil le défend', ['Un maire accusé']],
  ['Le suspect, non coupable, libéré', []],
  ['La foule fête le titre après la finale', ['La foule fête le titre']],
  ['Le match à 12:30 au stade', []],
  ['Lavernay renverse Brémont et remporte sa coupe', ['Lavernay renverse Brémont']],
  ['Un maire et ministre accusé de fraude', []],
  ['La plage fermée à partir du 1er août', ['La plage fermée']],
  // What is said of it stands behind the circumstance.
  ['Les salariés en arrêt pour garde d’enfants seront indemnisés', []],
  ['Les écoles fermées depuis lundi rouvriront jeudi', []],
  ['Le maire inaugure une école pour les enfants qui ont déménagé', ['Le maire inaugure une école']],
  // Without what headlines do without: the helping verb, and what a body is before its name.
  [
    'La mutuelle Armor Santé a été victime d’une cyberattaque, selon la direction',
    [
      'La mutuelle Armor Santé victime d’une cyberattaque, selon la direction',
      'Armor Santé victime d’une cyberattaque, selon la direction',
    ],
  ],
  ['Le maire n’a pas été condamné par la cour', []],
  // Without what stands between subject and verb.
  [
    'La romancière Claire Vasseur, auteure des « Eaux », est morte à 91 ans',
    ['La romancière Claire Vasseur est morte à 91 ans'],
  ],
  ['Le maire, accusé de fraude, est réélu', []],
  // Who did it, and what something new is of.
  [
    'Houarn : ces élus menacés par leurs voisins',
    ['ces élus menacés par leurs voisins', 'Houarn : ces élus menacés', 'ces élus menacés'],
  ],
  [
    'L’agence recommande une surveillance à long terme des sols',
    ['L’agence recommande une surveillance à long terme'],
  ],
  ['L’association dévoile un rapport alarmant sur le port', ['L’association dévoile un rapport alarmant']],
  ['La police arrête une centaine de coureurs', []],
  ['Relaxe d’un homme soupçonné de fraude', []],
  // What an opening leaves, and a second thing behind a comma.
  ['Pour lutter contre le bruit, le maire ferme le port', ['le maire ferme le port']],
  ['Pour le maire, le port est sûr', []],
  ['Privée de gaz par erreur, une femme déménage', ['une femme déménage']],
  ['Port : fragilisés par la crise, les pêcheurs partent', ['les pêcheurs partent']],
  ['Trafic perturbé lundi, pas de trêve', ['Trafic perturbé lundi']],
  [
    'Houarn : le phare finalement ouvert',
    ['le phare finalement ouvert', 'Houarn : le phare ouvert', 'le phare ouvert'],
  ],
]

describe('headlineParts', () => {
  test.each(cases)('%s', (headline, parts) => expect(headlineParts(headline)).toEqual(parts))

  test.each(cases)('a part stands in its headline: %s', (headline) => {
    // But for an adverb that a title read another day does without, and an aside.
    const own = headline.replace(' finalement', '')
    const bare = headline.replace(/, auteure des « Eaux »,/u, '')
    for (const part of headlineParts(headline))
      expect([headline, own, bare, headline.replace(' a été ', ' ')].some((one) => one.includes(part))).toBe(
        true,
      )
  })
})
