import type { Labels, Making, TextChange } from '../labels.ts'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

const ISO = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})\S*)?)?$/u

/** « 2026-05-01T18:05:00+02:00 » is « 1er mai 2026 à 18h05 »: the hour in the zone that the date states. */
function dateOf(iso: string): string {
  const { year, month, day, hour, minute } = ISO.exec(iso)?.groups ?? {}
  const name = MONTHS[Number(month) - 1]
  if (year === undefined || name === undefined) return iso
  if (day === undefined) return `${name} ${year}`
  const time = hour === undefined ? '' : ` à ${Number(hour)}h${minute}`
  return `${day === '01' ? '1er' : Number(day)}\u00a0${name} ${year}${time}`
}

function makingOf({ writer, agency, byline, contexts }: Making): string {
  const desk = writer === 'offline' ? 'par Intertitre' : `avec Intertitre et le modèle ${writer}`
  const story = agency
    ? `une dépêche de l’agence ${agency}`
    : byline
      ? `un texte signé ${byline}`
      : 'un texte de la rédaction'
  const beside =
    contexts === 0
      ? ''
      : contexts === 1
        ? ' et d’un document de contexte'
        : ` et de ${contexts} documents de contexte`
  return `Article rédigé ${desk} à partir d’${story}${beside}. Chaque phrase garde la trace du passage qui la fonde.`
}

/** Words put between guillemets in words that stand between guillemets already get the English ones. */
const quoted = (text: string): string =>
  `«\u00a0${text.replace(/«[\s\u00a0\u202f]*/gu, '“').replace(/[\s\u00a0\u202f]*»/gu, '”')}\u00a0»`

const correctionOf = (changes: readonly TextChange[]): string =>
  `Correction\u00a0: ${changes
    .map(({ before, after }, index) => {
      const words =
        after === undefined
          ? `le passage ${quoted(before)} a été retiré, la source ne le confirmant plus`
          : `il fallait lire ${quoted(after)}, et non ${quoted(before)}`
      return index === 0 ? words : words.charAt(0).toUpperCase() + words.slice(1)
    })
    .join('. ')}.`

function updateOf(changes: readonly TextChange[]): string {
  const now = changes.flatMap(({ after }) => (after === undefined ? [] : [quoted(after)]))
  if (now.length === 0)
    return 'Mise à jour\u00a0: cet article tient compte de la dernière version de la source.'
  return `Mise à jour\u00a0: selon la dernière version de la source, ${now.join('\u00a0; ')}.`
}

/** By ISO 639-1. */
const OF_LANGUAGES: Readonly<Record<string, string>> = {
  en: 'de l’anglais',
  es: 'de l’espagnol',
  ca: 'du catalan',
  pt: 'du portugais',
  it: 'de l’italien',
  ro: 'du roumain',
  de: 'de l’allemand',
  nl: 'du néerlandais',
}

/** The fixed wording of French pages. */
export const labels: Labels = {
  locale: 'fr_FR',
  and: 'et',
  with: 'avec',
  skipToArticle: 'Aller à l’article',
  contents: 'Sommaire',
  when: 'Date',
  what: 'Fait',
  sources: 'Sources',
  unsupported: 'Sans appui dans les sources',
  background: (term) => `Pour comprendre\u00a0: ${term}`,
  references: (count) => (count === 1 ? 'Référence' : 'Références'),
  unsupportedNotice: (count) =>
    count === 1
      ? 'À vérifier\u00a0: un passage n’a pas d’appui dans les sources.'
      : `À vérifier\u00a0: ${count} passages n’ont pas d’appui dans les sources.`,
  byline: (name) => `Par ${name}`,
  date: dateOf,
  published: (date) => `Publié le ${date}`,
  modified: (date) => `Mis à jour le ${date}`,
  reviewed: (name) => `Article relu par ${name} avant sa publication.`,
  credit: (name) => `Photo\u00a0: ${name}`,
  translated: (from) => `traduit ${OF_LANGUAGES[from] ?? 'd’une autre langue'}`,
  translations: (from) => `Citations traduites ${OF_LANGUAGES[from] ?? 'd’une autre langue'}`,
  quoted,
  corrections: 'Corrections',
  correction: correctionOf,
  update: updateOf,
  withdrawal: 'Article retiré\u00a0: la source a annulé l’information sur laquelle il reposait.',
  related: 'À lire aussi',
  colon: '\u00a0: ',
  coverAlternative: (headline) => `Titre de l’article sur fond uni\u00a0: ${headline}`,
  making: makingOf,
}
