import type { BackgroundTopic } from '../../../background.ts'
import { countriesOfAfrica } from './countries-of-africa.ts'
import { countriesOfAsia } from './countries-of-asia.ts'
import { countriesOfEurope } from './countries-of-europe.ts'
import { countriesOfTheAmericasAndOceania } from './countries-of-the-americas-and-oceania.ts'
import { citiesOfFrance } from './french-cities.ts'
import { departmentsOfFrance } from './french-departments.ts'
import { regionsOfFrance } from './french-regions.ts'
import { seasRiversAndMountains } from './seas-rivers-and-mountains.ts'
import { citiesOfTheWorld } from './world-cities.ts'
import { regionsOfTheWorld } from './world-regions.ts'

/** Places that news takes place in: countries, regions, departments, cities, seas, rivers, mountains. */
export const places: readonly BackgroundTopic[] = [
  ...countriesOfEurope,
  ...countriesOfAfrica,
  ...countriesOfAsia,
  ...countriesOfTheAmericasAndOceania,
  ...regionsOfFrance,
  ...departmentsOfFrance,
  ...citiesOfFrance,
  ...citiesOfTheWorld,
  ...regionsOfTheWorld,
  ...seasRiversAndMountains,
]
