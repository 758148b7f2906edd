import { describe, expect, test } from 'vitest'
import { findTopics } from '../../../../planning/match-background.ts'
import { frenchLexicon, readFrench } from '../../../../testing/read-french.ts'
import { places } from './index.ts'

const library = { background: places, lexicon: frenchLexicon }

const placesOf = (text: string): readonly string[] =>
  findTopics({ text, paragraphs: [], sentences: readFrench(text) }, library)
    .map(({ topic }) => topic.id)
    .sort()

describe('places are found where something happens there', () => {
  const cases = [
    { name: 'country', text: 'Le séisme a frappé l’est de la Turquie.', ids: ['turquie'] },
    {
      name: 'country, without the accents of capitals',
      text: 'Les Etats-Unis ont réagi.',
      ids: ['etats-unis'],
    },
    { name: 'country in capitals', text: 'SÉISME EN GRÈCE', ids: ['grece'] },
    { name: 'country in capitals without accents', text: 'SEISME EN GRECE', ids: ['grece'] },
    { name: 'capital, for its country', text: 'Bamako a rappelé son ambassadeur.', ids: ['mali'] },
    { name: 'authorities', text: 'Le gouvernement norvégien a démissionné.', ids: ['norvege'] },
    { name: 'authorities, in the plural', text: 'Les autorités péruviennes enquêtent.', ids: ['perou'] },
    { name: 'people', text: 'Les Argentins votent dimanche.', ids: ['argentine'] },
    {
      name: 'the longer of two names',
      text: 'La Guinée équatoriale exporte du gaz.',
      ids: ['guinee-equatoriale'],
    },
    { name: 'a name with its article', text: 'Il vit à La Rochelle depuis dix ans.', ids: ['la-rochelle'] },
    { name: 'a contraction', text: 'Les dockers du port du Havre ont voté.', ids: ['le-havre'] },
    { name: 'an elision', text: 'Le maire d’Angers a démissionné.', ids: ['angers'] },
    { name: 'straight apostrophe', text: "Le tribunal d'Arras l'a relaxé.", ids: ['arras'] },
    { name: 'the head of a headline', text: 'Dijon : un tramway déraille', ids: ['dijon'] },
    {
      name: 'department between brackets',
      text: 'Un feu s’est déclaré à Laxou (Moselle).',
      ids: ['moselle'],
    },
    { name: 'department after « dans »', text: 'La neige est tombée dans le Cantal.', ids: ['cantal'] },
    { name: 'department with an office', text: 'Le préfet du Lot a pris un arrêté.', ids: ['lot'] },
    {
      name: 'department with a hyphen',
      text: 'La Seine-Saint-Denis manque de médecins.',
      ids: ['seine-saint-denis'],
    },
    { name: 'region', text: 'La Bretagne est en vigilance orange.', ids: ['bretagne'] },
    { name: 'region of the world', text: 'Un incendie ravage la Californie.', ids: ['californie'] },
    { name: 'river', text: 'Le corps a été repêché dans la Garonne.', ids: ['garonne'] },
    { name: 'mountains', text: 'Deux randonneurs sont morts dans les Pyrénées.', ids: ['pyrenees'] },
  ]
  for (const { name, text, ids } of cases)
    test(name, () => expect([text, placesOf(text)]).toEqual([text, ids]))
})

describe('what only looks like a place is none', () => {
  const cases = [
    { name: 'common words', text: 'La nice était sens dessus dessous, et le lot fut vendu cher.' },
    { name: 'a river’s name as a verb', text: 'Que vienne le jour, et que la somme soit payée.' },
    { name: 'cardinal points', text: 'Le vent du nord souffle sur l’est de la plaine.' },
    { name: 'first names', text: 'Maurice et Dominique ont dîné avec Florence et Sofia.' },
    { name: 'a family name', text: 'Hollande et Washington ont signé le livre d’or.' },
    { name: 'an adjective alone', text: 'Le chanteur américain a conquis un public français.' },
    { name: 'a club', text: 'Lille et Nantes ont fait match nul.' },
    { name: 'a country as a team', text: 'Le buteur du Brésil a marqué contre l’Italie.' },
    { name: 'a town as a team', text: 'Menée à la mi-temps, Reims s’est imposée à Metz.' },
    { name: 'a palace', text: 'Le palais du Luxembourg était illuminé.' },
    { name: 'a weapon', text: 'Grenade à la main, il a menacé les passants.' },
  ]
  for (const { name, text } of cases) test(name, () => expect([text, placesOf(text)]).toEqual([text, []]))
})

test('towns listed in one sentence tell no place', () => {
  expect(placesOf('Des défilés ont eu lieu à Caen, à Nancy, à Pau et à Brest.')).toEqual([])
  expect(placesOf('Des défilés ont eu lieu à Caen et à Nancy.')).toEqual(['caen', 'nancy'])
})

test('ids lead to countries and departments that have an entry', () => {
  const ids = new Set(places.map(({ id }) => id))
  for (const { country } of places) if (country !== undefined) expect(ids).toContain(country)
})
