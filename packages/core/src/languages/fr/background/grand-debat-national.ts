import type { BackgroundTopic } from '../../background.ts'

export const grandDebatNational: BackgroundTopic = {
  id: 'grand-debat-national',
  term: 'grand débat national',
  question: 'Qu’était le grand débat national ?',
  triggers: [
    'grand débat national',
    'grand débat',
    'convention citoyenne',
    'convention citoyenne pour le climat',
    'cahiers de doléances',
    'conseil économique, social et environnemental',
    'démocratie participative',
  ],
  exclusions: ['grand débat télévisé', 'grand débat de l’entre-deux-tours'],
  country: 'france',
  sentences: [
    'Le grand débat national est une consultation ouverte en France de janvier à mars 2019, en réponse au mouvement des « gilets jaunes » : réunions locales, cahiers dans les mairies et site Internet y ont recueilli des centaines de milliers de contributions.',
    'Il a été suivi d’une convention citoyenne pour le climat, dont les 150 membres tirés au sort ont rendu 149 propositions en juin 2020.',
    'Le Conseil économique, social et environnemental organise ce type d’assemblées.',
  ],
  references: [
    { label: 'Conseil économique, social et environnemental, site officiel', url: 'https://www.lecese.fr' },
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
  ],
  cases: {
    about: [
      'Le maire a accueilli une réunion du grand débat national.',
      'La Convention citoyenne pour le climat a remis ses propositions.',
    ],
    other: ['Le débat entre les deux finalistes a duré plus de deux heures.'],
  },
}
