import type { DateMention, RelativeDays } from '../mentions.ts'
import { cardinals } from './numbers.ts'

const DAYS: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  hier: -1,
  "aujourd'hui": 0,
  demain: 1,
  'après-demain': 2,
}
const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  '1er': 1,
  deuxième: 2,
  second: 2,
  '2e': 2,
  troisième: 3,
  '3e': 3,
  quatrième: 4,
  '4e': 4,
}
const UNITS: readonly (readonly [RegExp, RelativeDays['unit'], number])[] = [
  [/^jours?$/u, 'day', 1],
  [/^semaines?$/u, 'week', 1],
  [/^mois$/u, 'month', 1],
  [/^(?:ans?|années?)$/u, 'year', 1],
  [/^décennies?$/u, 'year', 10],
]

const PART = / (?:matin|midi|après-midi|soir|nuit)$/u

/**
 * What a relative day, period, quarter or weekday counts from the day of publication: « hier » is one day before,
 * « la semaine dernière » the week before, « ces trois dernières années » the three years up to then. Undefined where
 * the words leave the count open (« il y a quelques jours ») or count from another day (« la veille »).
 */
export function relativeDays({ kind, key, text }: DateMention): RelativeDays | undefined {
  const words = key.replace(/^\w+:/u, '')
  if (kind === 'weekday') {
    if (/ (?:dernier|passé)$/iu.test(text)) return { unit: 'weekday', from: -1, to: -1 }
    return / prochain$/iu.test(text) ? { unit: 'weekday', from: 1, to: 1 } : undefined
  }
  if (kind === 'quarter') return quarterOf(words)
  return kind === 'relative' ? (dayOf(words) ?? unitBeside(words) ?? counted(words)) : undefined
}

function dayOf(words: string): RelativeDays | undefined {
  const bare = words.replace(PART, '')
  const shift = /^cet?t?e?$/u.test(bare) ? 0 : DAYS[bare]
  return shift === undefined ? undefined : { unit: 'day', from: shift, to: shift }
}

/** « cette semaine », « le mois dernier », « l’année prochaine », « ce mois-ci ». */
function unitBeside(words: string): RelativeDays | undefined {
  const match =
    /^(?:ce|cette|le|la|l') ?(semaine|mois|an|année)(?:-ci)?(?: (derni|prochain|pass)\p{L}*)?$/u.exec(words)
  const unit = UNITS.find(([pattern]) => pattern.test(match?.[1] ?? ''))?.[1]
  if (match === null || unit === undefined) return undefined
  const own = /^c/u.test(words)
  if (!own && match[2] === undefined) return undefined
  const shift = match[2] === undefined ? 0 : match[2] === 'prochain' ? 1 : -1
  return { unit, from: shift, to: shift }
}

/** « il y a trois ans », « dans deux jours », « ces dix dernières années », « depuis un mois ». */
function counted(words: string): RelativeDays | undefined {
  const match =
    /^(il y a|dans|depuis|d'ici(?: à)?|ces|les)? ?(?:(?:derni|prochain)\p{L}+ )?(\d+|\p{L}+) (?:(?:derni|prochain)\p{L}+ )?(\p{L}+)$/u.exec(
      words,
    )
  const count = Number(match?.[2]) || cardinals[match?.[2] ?? '']
  const found = UNITS.find(([pattern]) => pattern.test(match?.[3] ?? ''))
  if (match === null || count === undefined || found === undefined) return undefined
  const [, unit, times] = found
  const by = count * times
  if (match[1] === 'il y a') return { unit, from: -by, to: -by }
  if (match[1] === 'dans') return { unit, from: by, to: by }
  if (match[1] === 'depuis' || / derni/u.test(words)) return { unit, from: -by, to: 0, running: true }
  return / prochain/u.test(words) || match[1]?.startsWith('d')
    ? { unit, from: 0, to: by, running: true }
    : undefined
}

/** « premier trimestre 2020 », « second semestre ». */
function quarterOf(words: string): RelativeDays | undefined {
  const match = /^(\S+) (trimestre|semestre)(?: (?:de )?\d{4})?$/u.exec(words)
  const ordinal = ORDINALS[match?.[1] ?? '']
  if (match === null || ordinal === undefined) return undefined
  const unit = match[2] === 'semestre' ? 'half' : 'quarter'
  return { unit, from: ordinal, to: ordinal }
}
