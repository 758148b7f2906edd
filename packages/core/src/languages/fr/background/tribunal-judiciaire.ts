import type { BackgroundTopic } from '../../background.ts'

export const tribunalJudiciaire: BackgroundTopic = {
  id: 'tribunal-judiciaire',
  term: 'tribunal judiciaire',
  question: 'Qu’est-ce qu’un tribunal judiciaire ?',
  triggers: [
    'tribunal judiciaire',
    'tribunal de grande instance',
    'palais de justice',
    'tribunal de paris',
    'tribunal d’instance',
    'chambre civile',
  ],
  country: 'france',
  sentences: [
    'Le tribunal judiciaire est, en France, le juge ordinaire des litiges entre particuliers ou avec des entreprises : famille, logement, contrats, dommages.',
    'Il est né en 2020 de la fusion des tribunaux de grande instance et des tribunaux d’instance ; on en compte 164.',
    'Pour les délits, il prend le nom de tribunal correctionnel.',
    'Ses jugements peuvent être contestés devant une cour d’appel, sauf pour les plus petites sommes ; il s’installe en général dans un palais de justice.',
  ],
  references: [
    { label: 'Ministère de la Justice, site officiel', url: 'https://www.justice.gouv.fr' },
    {
      label: 'Légifrance, Code de l’organisation judiciaire, articles L211-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
  ],
  cases: {
    about: [
      'Le tribunal judiciaire de Nanterre tranchera jeudi.',
      'L’audience se tient au palais de justice sous haute surveillance.',
    ],
    other: ['Le tribunal de commerce a prononcé la liquidation du magasin.'],
  },
}
