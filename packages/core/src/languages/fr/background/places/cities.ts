import type { BackgroundTopic } from '../../../background.ts'
import { ENCYCLOPEDIA, GEOGRAPHICAL_CODE, type Place, topicOf } from './place.ts'

const IN = 'à/vers/depuis/dans/sur'

/** What stands in a city and is named after it: « le tribunal de Lille ». */
const OF_CITY =
  'maire/mairie/ville/commune/métropole/agglomération/banlieue/quartier/rue/centre/région/habitant/prison/' +
  'commissariat/police/gare/port/aéroport/hôpital/chu/université/lycée/collège/école/préfecture/préfet/' +
  'cathédrale/église/musée/stade/opéra/théâtre/marché/conseil/près/proche/nord/sud/est/ouest/municipales'

const COURTS_OF = 'parquet/procureur/procureure/tribunal/correctionnel/judiciaire/administratif/appel/assises'

/** Topics of the cities of France, each of the family of its department. */
export const frenchCities = (places: readonly Place[]): readonly BackgroundTopic[] =>
  places.map((place) =>
    topicOf(place, {
      question: questionOf(place),
      triggers: triggersOf(place),
      references: [GEOGRAPHICAL_CODE, ENCYCLOPEDIA],
      country: 'france',
      ...(place.within !== undefined && { family: place.within }),
    }),
  )

/** Topics of the cities of the world. */
export const worldCities = (places: readonly Place[]): readonly BackgroundTopic[] =>
  places.map((place) =>
    topicOf(place, {
      question: questionOf(place),
      triggers: triggersOf(place),
      references: [
        ENCYCLOPEDIA,
        { label: 'Unesco, liste du patrimoine mondial', url: 'https://whc.unesco.org/fr/list/' },
      ],
      family: place.id,
      ...(place.within !== undefined && { country: place.within }),
    }),
  )

const questionOf = ({ name }: Place): string => `Qu’est-ce qui caractérise ${name}\u202f?`

/** Found where something happens there, not where the name stands for a club or a government. */
function triggersOf({ name, courts }: Place): readonly string[] {
  const bare = name.replace(/^Le /u, '')
  const [at, of] = bare === name ? [`${IN} ${name}`, `de/d’ ${name}`] : [`au ${bare}`, `du ${bare}`]
  const found = [at, `${OF_CITY} ${of}`, `${name}\u00a0:`]
  return courts === false ? found : [...found, `${COURTS_OF} ${of}`]
}
