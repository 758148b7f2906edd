import type { BackgroundTopic } from '../../background.ts'

export const g20: BackgroundTopic = {
  id: 'g20',
  term: 'G20',
  question: 'Qu’est-ce que le G20 ?',
  triggers: ['g20', 'sommet du g20'],
  sentences: [
    'Le G20 réunit de grandes économies, développées et émergentes, pour coordonner leurs politiques.',
    'Créé en 1999 pour les ministres des Finances et les banquiers centraux, il rassemble aussi les dirigeants depuis la crise financière de 2008.',
    'Il compte dix-neuf pays, dont la Chine, l’Inde, le Brésil et la France, ainsi que l’Union européenne et, depuis 2023, l’Union africaine.',
    'La présidence change chaque année.',
    'Comme le G7, c’est un forum informel : ses déclarations, adoptées par consensus, n’ont pas force de loi.',
  ],
  references: [
    {
      label: 'Ministère de l’Europe et des Affaires étrangères, site officiel',
      url: 'https://www.diplomatie.gouv.fr/fr/',
    },
  ],
  cases: {
    about: [
      'Les dirigeants du G20 sont réunis à Johannesburg.',
      'Le communiqué du G20 évoque la dette des pays pauvres.',
    ],
    other: ['Le groupe des vingt coureurs a été repris.'],
  },
}
