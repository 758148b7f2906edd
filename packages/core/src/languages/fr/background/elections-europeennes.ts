import type { BackgroundTopic } from '../../background.ts'

export const electionsEuropeennes: BackgroundTopic = {
  id: 'elections-europeennes',
  term: 'élections européennes',
  question: 'Comment se déroulent les élections européennes ?',
  triggers: [
    'élection européenne',
    'aux européennes',
    'les européennes',
    'des européennes',
    'scrutin européen',
    'liste aux européennes',
  ],
  sentences: [
    'Les élections européennes désignent tous les cinq ans les députés du Parlement européen.',
    'Chaque pays de l’Union européenne en élit un nombre lié à sa population, selon un scrutin proportionnel.',
    'En France, le vote se fait en un seul tour, sur des listes présentées à tout le pays et composées en alternance de femmes et d’hommes.',
    'Seules les listes qui ont réuni au moins 5 % des suffrages exprimés obtiennent des sièges.',
    'Une fois élus, les députés siègent par groupes politiques, et non par pays.',
  ],
  references: [
    { label: 'Parlement européen, site officiel', url: 'https://www.europarl.europa.eu/portal/fr' },
    {
      label:
        'Légifrance, loi du 7 juillet 1977 relative à l’élection des représentants au Parlement européen',
      url: 'https://www.legifrance.gouv.fr/',
    },
  ],
  cases: {
    about: ['La participation aux élections européennes a progressé.', 'Le parti prépare les européennes.'],
    other: ['Les capitales de plusieurs pays européens étaient représentées.'],
  },
}
