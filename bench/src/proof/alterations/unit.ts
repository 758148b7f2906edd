import { type Alteration, swaps } from '../alteration.ts'

const UNITS: Readonly<Record<string, string>> = {
  euros: 'dollars',
  'millions d’euros': 'milliards d’euros',
  "millions d'euros": "milliards d'euros",
  "milliards d'euros": "millions d'euros",
  kilomètres: 'mètres',
  mètres: 'kilomètres',
  'km/h': 'm/s',
  hectares: 'mètres carrés',
  tonnes: 'kilos',
  tonne: 'kilo',
  heures: 'minutes',
  minutes: 'heures',
  jours: 'semaines',
  semaines: 'mois',
  mois: 'ans',
  ans: 'mois',
  '%': 'points',
  dollars: 'euros',
}

/** The figure right, what it counts wrong. */
export const unit: Alteration = {
  kind: 'unit',
  alter: ({ text }) =>
    swaps(
      text,
      /(?<=\d |\d\u00a0|(?:deux|trois|quatre|cinq|six|sept|dix|onze|quinze|quarante) )(?:millions d['’]euros|milliards d['’]euros|euros|dollars|kilomètres|mètres|km\/h|hectares|tonnes?|heures(?! (?:du|de|après|peu))|minutes|jours|semaines|mois|ans|%)(?!\p{L})/giu,
      ([match]) => UNITS[match.toLowerCase()],
    ).concat(
      swaps(
        text,
        /par (mois|an|jour|semaine)(?!\p{L})/gu,
        ([, what]) =>
          `par ${what === 'mois' ? 'an' : what === 'an' ? 'mois' : what === 'jour' ? 'semaine' : 'mois'}`,
      ),
    ),
}
