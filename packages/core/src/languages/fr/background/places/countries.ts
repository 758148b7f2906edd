import type { Reference } from '../../../../writing/article.ts'
import type { BackgroundTopic } from '../../../background.ts'
import { bareName, isPlural, type Place, topicOf } from './place.ts'

/** What acts in the name of a country, or lies in it: « le gouvernement japonais ». */
const AUTHORITIES =
  'président/présidente/gouvernement/ministre/ministère/autorité/armée/police/justice/parlement/diplomatie/' +
  'opposition/capitale/population/territoire/régime/dirigeant/presse/média/peuple/côte/frontière/tribunal/' +
  'parquet/roi/reine/monarchie/chancelier/chancelière/république/province/région/ville/élection/sénateur/' +
  'député/congrès/ressortissant/économie/société/parti/présidentielle/législatives/sol/État'

const REFERENCES: readonly Reference[] = [
  {
    label: 'Ministère de l’Europe et des Affaires étrangères, dossiers pays',
    url: 'https://www.diplomatie.gouv.fr/fr/dossiers-pays/',
  },
  { label: 'Nations unies, États Membres', url: 'https://www.un.org/fr/about-us/member-states' },
]

/** Capitals that are also common words, first names or other towns: they count behind « à » alone. */
const AMBIGUOUS = new Set([
  'Castries',
  'Georgetown',
  'Kingston',
  'Malé',
  'Nassau',
  'Riga',
  'Rome',
  'Roseau',
  'Saint-Georges',
  'San José',
  'Santiago',
  'Sofia',
  'Sucre',
  'Victoria',
  'Vienne',
  'Washington',
])

/** Topics of countries: found by their name, their capital, their people and their authorities. */
export const countries = (places: readonly Place[]): readonly BackgroundTopic[] =>
  places.map((place) =>
    topicOf(place, {
      question: `Où se ${isPlural(place.name) ? 'trouvent' : 'trouve'} ${place.name}\u202f?`,
      triggers: [...(place.names ?? [bareName(place.name), ...capitalOf(place)]), ...peopleOf(place)],
      references: REFERENCES,
      family: place.id,
      country: place.id,
    }),
  )

function capitalOf({ name, capital }: Place): readonly string[] {
  if (capital === undefined || capital === bareName(name)) return []
  return AMBIGUOUS.has(capital) ? [`à ${capital}`] : [capital]
}

function peopleOf({ adjective }: Place): readonly string[] {
  if (adjective === undefined) return []
  const people = adjective.charAt(0).toUpperCase() + adjective.slice(1)
  return [`${AUTHORITIES} ${adjective}`, /[sx]$/u.test(people) ? `les/des/aux ${people}` : `${people}s`]
}
