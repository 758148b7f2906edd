import type { BackgroundTopic } from '../../background.ts'

export const organisationNonGouvernementale: BackgroundTopic = {
  id: 'organisation-non-gouvernementale',
  term: 'organisation non gouvernementale',
  question: 'Qu’est-ce qu’une organisation non gouvernementale ?',
  triggers: [
    'organisation non gouvernementale',
    'ONG',
    'amnesty international',
    'human rights watch',
    'oxfam',
    'médecins sans frontières',
    'greenpeace',
    'handicap international',
    'organisation humanitaire',
    'humanitaires',
    'reporters sans frontières',
    'travailleurs humanitaires',
    'aide humanitaire',
    'save the children',
    'acted',
    'msf',
    'ong de défense',
    'croix-rouge',
    'secours populaire',
    'médecins du monde',
    'secours catholique',
  ],
  sentences: [
    'Une organisation non gouvernementale, ou ONG, est une association sans but lucratif, indépendante des États, qui agit pour une cause : secours, développement, environnement, droits humains.',
    'Les dons, et souvent des subventions, la financent.',
    'Le Comité international de la Croix-Rouge, né à Genève en 1863, en fut un modèle, bien qu’il ait un statut propre en droit international.',
    'Amnesty International, fondée en 1961, et Médecins sans frontières, en 1971, ont reçu le prix Nobel de la paix ; le droit humanitaire protège leurs équipes en temps de guerre.',
  ],
  references: [
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
    { label: 'Comité international de la Croix-Rouge', url: 'https://www.icrc.org/fr' },
  ],
  cases: {
    about: [
      'Amnesty International dénonce des exécutions.',
      'Six humanitaires d’une ONG française ont été tués.',
    ],
    other: ['Le ministre compte gouverner par décrets.'],
  },
}
