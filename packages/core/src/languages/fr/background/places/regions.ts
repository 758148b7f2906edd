import type { BackgroundTopic } from '../../../background.ts'
import { bareName, ENCYCLOPEDIA, GEOGRAPHICAL_CODE, isPlural, ofPlace, type Place, topicOf } from './place.ts'

/** What acts in the name of a region or lies in it: « la police catalane ». */
const OF_REGION =
  'gouvernement/parlement/président/présidente/élu/élue/autorité/police/capitale/côte/littoral/ville/' +
  'département/île/préfecture/population/habitant/territoire/indépendantiste/gouverneur/ministre/forêt'

const find = ({ name, names, adjective }: Place): readonly string[] => [
  ...(names ?? [bareName(name)]),
  ...(adjective === undefined ? [] : [`${OF_REGION} ${adjective}`]),
]

/** Topics of the regions and overseas territories of France. */
export const frenchRegions = (places: readonly Place[]): readonly BackgroundTopic[] =>
  places.map((place) =>
    topicOf(place, {
      question: `Quels départements forment ${place.name}\u202f?`,
      triggers: find(place),
      references: [
        GEOGRAPHICAL_CODE,
        {
          label: 'Collectivites-locales.gouv.fr, site officiel',
          url: 'https://www.collectivites-locales.gouv.fr',
        },
      ],
      family: place.id,
      country: 'france',
    }),
  )

/** Topics of regions of other countries, or that lie in several. */
export const worldRegions = (places: readonly Place[]): readonly BackgroundTopic[] =>
  places.map((place) =>
    topicOf(place, {
      question: `Où se ${isPlural(place.name) ? 'trouvent' : 'trouve'} ${place.name}\u202f?`,
      triggers: find(place),
      references: [ENCYCLOPEDIA, { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' }],
      ...(place.within !== undefined && { country: place.within }),
    }),
  )

/** Topics of seas, rivers and mountains: found by the phrases of their entry alone, since many share a name. */
export const naturalPlaces = (places: readonly Place[]): readonly BackgroundTopic[] =>
  places.map((place) =>
    topicOf(place, {
      question: `Où se trouve ${place.name}\u202f?`,
      triggers: [],
      references: [ENCYCLOPEDIA],
      ...(place.within !== undefined && { country: place.within }),
    }),
  )

/** What bears the name of a department or lies in it: « le préfet du Gard ». */
const OF_DEPARTMENT =
  'département/préfet/préfète/préfecture/pompier/gendarmerie/gendarme/conseil/parquet/sdis/député/députée/' +
  'sénateur/sénatrice/nord/sud/est/ouest/commune/village/habitant/maire/élu/élus/police/samu/hôpital'

/** Single names that are not also those of rivers, hills or common words. */
const PLAIN = new Set([
  'Calvados',
  'Corrèze',
  'Essonne',
  'Finistère',
  'Loiret',
  'Lozère',
  'Morbihan',
  'Vaucluse',
  'Vendée',
  'Yvelines',
])

/** Topics of the departments of France, each the head of its family. */
export const frenchDepartments = (places: readonly Place[]): readonly BackgroundTopic[] =>
  places.map((place) =>
    topicOf(place, {
      question: `Où se trouve le département ${ofPlace(place.name)}\u202f?`,
      triggers: departmentTriggers(place.name),
      references: [GEOGRAPHICAL_CODE, ENCYCLOPEDIA],
      family: place.id,
      country: 'france',
    }),
  )

function departmentTriggers(name: string): readonly string[] {
  const bare = bareName(name)
  if (PLAIN.has(bare) || /[ -]/u.test(bare)) return [bare]
  return [`( ${bare} )`, `dans ${name}`, `${OF_DEPARTMENT} ${ofPlace(name)}`]
}
