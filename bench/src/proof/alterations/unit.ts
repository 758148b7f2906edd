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

const CLOCK = /(?:avant|après|vers|à|dès|de|entre) (?:\d{1,2}|\p{L}+)[ \u00a0]$/u

/** The figure right, what it counts wrong. */
export const unit: Alteration = {
  kind: 'unit',
  alter: ({ text }) =>
    swaps(
      text,
      /(?<=\d |\d\u00a0|(?:deux|trois|quatre|cinq|six|sept|dix|onze|quinze|quarante) )(?:millions d['’]euros|milliards d['’]euros|euros|dollars|kilomètres|mètres|km\/h|hectares|tonnes?|heures(?! (?:du|de|après|peu))|minutes|jours|semaines|mois|ans|%)(?!\p{L})/giu,
      ({ 0: match, index }) =>
        // « Avant 6 heures » is of the clock, « les 10 % les plus pauvres » are people.
        (match.startsWith('heure') && CLOCK.test(text.slice(0, index))) ||
        (match === '%' && /^ (?:les|des) /u.test(text.slice(index + 1)))
          ? undefined
          : UNITS[match.toLowerCase()],
    ).concat(
      swaps(
        text,
        /par (mois|an|jour|semaine)(?!\p{L})/gu,
        ([, what]) =>
          `par ${what === 'mois' ? 'an' : what === 'an' ? 'mois' : what === 'jour' ? 'semaine' : 'mois'}`,
      ),
    ),
}
