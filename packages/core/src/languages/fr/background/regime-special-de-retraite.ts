import type { BackgroundTopic } from '../../background.ts'

export const regimeSpecialDeRetraite: BackgroundTopic = {
  id: 'regime-special-de-retraite',
  term: 'régimes spéciaux de retraite',
  question: 'Que sont les régimes spéciaux de retraite ?',
  triggers: [
    'régime spécial',
    'régimes spéciaux',
    'régime de retraite universel',
    'système universel de retraite',
    'système universel',
    'retraite à points',
    'âge pivot',
    'système par points',
    'clause du grand-père',
  ],
  family: 'retraites',
  country: 'france',
  sentences: [
    'En France, les salariés du privé dépendent du régime général et de caisses complémentaires, mais certaines professions ont gardé un régime spécial, plus ancien que la Sécurité sociale : ainsi les marins, l’Opéra de Paris, les électriciens ou les cheminots.',
    'Plusieurs ont été fermés aux nouveaux embauchés en 2020 ou en 2023.',
    'Un régime par points convertit les cotisations en points, dont la valeur fixe la pension.',
    'Un projet de système universel, débattu en 2019 et 2020, a été abandonné.',
  ],
  references: [
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
    { label: 'Conseil d’orientation des retraites, site officiel', url: 'https://www.cor-retraites.fr' },
  ],
  cases: {
    about: [
      'La réforme supprimerait les régimes spéciaux.',
      'Le système universel par points divise les syndicats.',
    ],
    other: ['Le régime alimentaire méditerranéen protège le cœur.'],
  },
}
