import type { BackgroundTopic } from '../../background.ts'

export const dgsi: BackgroundTopic = {
  id: 'dgsi',
  term: 'DGSI',
  question: 'Qu’est-ce que la DGSI ?',
  triggers: [
    'dgsi',
    'direction générale de la sécurité intérieure',
    'renseignement intérieur',
    'services de renseignement',
    'service de renseignement',
    'dgse',
    'espionnage',
    'espion',
    'contre-espionnage',
    'agent secret',
  ],
  exclusions: ['espionnage industriel', 'logiciel espion'],
  country: 'france',
  sentences: [
    'La direction générale de la Sécurité intérieure, ou DGSI, est le service français de renseignement chargé du contre-espionnage et de la lutte contre le terrorisme sur le territoire national.',
    'Elle a pris ce nom en 2014 et dépend du ministre de l’Intérieur ; elle a aussi des pouvoirs de police judiciaire.',
    'À l’étranger, le renseignement relève de la DGSE, rattachée au ministère des Armées.',
    'Les écoutes et autres techniques sont autorisées par le Premier ministre, après l’avis d’une commission de contrôle.',
  ],
  references: [
    {
      label: 'Direction générale de la Sécurité intérieure, site officiel',
      url: 'https://www.dgsi.interieur.gouv.fr',
    },
    {
      label: 'Légifrance, Code de la sécurité intérieure, articles L811-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
  ],
  cases: {
    about: [
      'Le suspect était suivi par la DGSI depuis un an.',
      'Deux hommes sont soupçonnés d’espionnage au profit d’une puissance étrangère.',
    ],
    other: ['La direction de la sécurité du stade a revu son dispositif.'],
  },
}
