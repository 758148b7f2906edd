import type { BackgroundTopic } from '../../background.ts'

export const accidentDuTravail: BackgroundTopic = {
  id: 'accident-du-travail',
  term: 'accident du travail',
  question: 'Qu’est-ce qu’un accident du travail ?',
  triggers: [
    'accident du travail',
    'accident de travail',
    'mort au travail',
    'accident mortel sur un chantier',
    'faute inexcusable',
    'accidents du travail',
  ],
  country: 'france',
  sentences: [
    'En droit français, un accident du travail est un accident qui survient par le fait ou à l’occasion du travail, quelle qu’en soit la cause.',
    'Le salarié en informe son employeur, qui doit le déclarer à l’Assurance maladie dans les quarante-huit heures.',
    'Les soins sont alors pris en charge et le salaire est en partie remplacé ; une rente est versée en cas de séquelles durables.',
    'L’indemnisation est plus élevée si la faute inexcusable de l’employeur est reconnue.',
    'L’inspection du travail enquête sur les accidents graves, et la justice pénale peut être saisie.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la sécurité sociale, articles L. 411-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/',
    },
    { label: 'Assurance maladie, risques professionnels', url: 'https://www.ameli.fr/' },
  ],
  cases: {
    about: [
      'Un ouvrier est décédé dans un accident du travail.',
      'La justice a reconnu la faute inexcusable de l’employeur.',
    ],
    other: ['L’accident de la route a bloqué les gens qui allaient au bureau.'],
  },
}
