import type { Reference } from '../../../../writing/article.ts'
import type { BackgroundTopic } from '../../../background.ts'

/** A place as its data file has it; what is common to its kind is added by `countries`, `cities`… */
export interface Place {
  readonly id: string
  /** With its article, in the middle of a sentence: « le Japon », « Cuba », « Le Havre ». */
  readonly name: string
  /** What readers search for; the name without its article where it is left out. */
  readonly term?: string
  /** The usual question of its kind where it is left out. */
  readonly question?: string
  /** Masculine singular: « japonais ». */
  readonly adjective?: string
  readonly capital?: string
  /** What it is found by in place of its name and its capital, where those mean other things too. */
  readonly names?: readonly string[]
  /** Other names and phrases that place a story there. */
  readonly also?: readonly string[]
  /** Words whose presence shows that its name means something else. */
  readonly without?: readonly string[]
  /** False where its courts judge for the whole country. */
  readonly courts?: false
  /** Id of the country it lies in; for a city of France, of its department. */
  readonly within?: string
  readonly home?: true
  /** 40 to 130 words. */
  readonly sentences: readonly string[]
}

/** Turns of match reports, where « Lille » and « le Brésil » are teams. */
const IN_SPORT: readonly string[] = [
  'mi-temps',
  'match nul',
  'buteur',
  'sélectionneur',
  'tirs au but',
  'quart de finale',
  'demi-finale',
  'coup d’envoi',
  'carton rouge',
  'top 14',
  'ligue 1',
  'ligue 2',
  'premier league',
  'bundesliga',
  'serie a',
  'pole position',
  'tête de série',
  'mercato',
]

export const topicOf = (
  place: Place,
  kind: {
    readonly question: string
    readonly triggers: readonly string[]
    readonly references: readonly Reference[]
    readonly family?: string
    readonly country?: string
  },
): BackgroundTopic => ({
  id: place.id,
  term: place.term ?? bareName(place.name),
  question: place.question ?? kind.question,
  triggers: [...new Set([...kind.triggers, ...(place.also ?? [])])],
  exclusions: place.without ? [...IN_SPORT, ...place.without] : IN_SPORT,
  ...(kind.family !== undefined && { family: kind.family }),
  ...(kind.country !== undefined && { country: kind.country }),
  place: true,
  ...(place.home && { home: place.home }),
  sentences: place.sentences,
  references: kind.references,
  cases: { about: [], other: [] },
})

const ARTICLE = /^(?:le |la |les |l’)/u

/** « Japon » of « le Japon »; « Le Havre » keeps its capital article. */
export const bareName = (name: string): string => name.replace(ARTICLE, '')

/** « du Japon », « de la Creuse », « des Landes », « de l’Ain », « de Cuba », « d’Haïti » without its preposition before a bare name. */
export function ofPlace(name: string): string {
  if (name.startsWith('le ') || name.startsWith('Le ')) return `du ${name.slice(3)}`
  if (name.startsWith('les ')) return `des ${name.slice(4)}`
  if (ARTICLE.test(name) || !/^[AEIOUYÀÂÉÈÊÎÔÛH]/u.test(name)) return `de ${name}`
  return `d’${name}`
}

export const isPlural = (name: string): boolean => name.startsWith('les ')

export const ENCYCLOPEDIA: Reference = {
  label: 'Larousse, encyclopédie en ligne',
  url: 'https://www.larousse.fr/encyclopedie',
}

export const GEOGRAPHICAL_CODE: Reference = {
  label: 'Insee, Code officiel géographique',
  url: 'https://www.insee.fr/fr/information/2560452',
}
