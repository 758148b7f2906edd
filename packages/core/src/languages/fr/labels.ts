import type { Labels, Making } from '../labels.ts'

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
  corrections: 'Corrections',
  related: 'À lire aussi',
  colon: '\u00a0: ',
  coverAlternative: (headline) => `Titre de l’article sur fond uni\u00a0: ${headline}`,
  making: makingOf,
}
