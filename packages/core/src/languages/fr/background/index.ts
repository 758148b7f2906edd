import type { BackgroundTopic } from '../../background.ts'
import { crimeAndEmergencies } from './crime-and-emergencies.ts'
import { healthAndSchool } from './health-and-school.ts'
import { institutions } from './institutions.ts'
import { lawAndPolitics } from './law-and-politics.ts'
import { mediaAndCulture } from './media-and-culture.ts'
import { moneyAndWork } from './money-and-work.ts'
import { partiesAndMovements } from './parties-and-movements.ts'
import { places } from './places/index.ts'
import { scienceAndLife } from './science-and-life.ts'
import { sport } from './sport.ts'
import { vehiclesAndCompanies } from './vehicles-and-companies.ts'
import { worldAffairs } from './world-affairs.ts'

/** The French background library: terms, one entry a file, and places; each with a checkable reference. */
export const backgroundTopics: readonly BackgroundTopic[] = [
  ...lawAndPolitics,
  ...scienceAndLife,
  ...institutions,
  ...partiesAndMovements,
  ...crimeAndEmergencies,
  ...moneyAndWork,
  ...mediaAndCulture,
  ...vehiclesAndCompanies,
  ...sport,
  ...worldAffairs,
  ...healthAndSchool,
  ...places,
]
