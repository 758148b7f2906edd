import type { BackgroundTopic } from '../../background.ts'

export const gracePresidentielle: BackgroundTopic = {
  id: 'grace-presidentielle',
  term: 'grâce présidentielle',
  question: 'Qu’est-ce que la grâce présidentielle ?',
  triggers: [
    'grâce présidentielle',
    'droit de grâce',
    'gracier',
    'gracié',
    'graciée',
    'demande de grâce',
    'recours en grâce',
    'pardon présidentiel',
    'amnistie',
    'grâce partielle',
    'grâce totale',
  ],
  exclusions: ['amnistie fiscale'],
  country: 'france',
  sentences: [
    'En France, le président de la République peut dispenser un condamné d’exécuter tout ou partie de sa peine.',
    'Ce droit de grâce est inscrit à l’article 17 de la Constitution ; depuis 2008, il ne peut plus être exercé qu’à titre individuel.',
    'La décision est aussi signée par le Premier ministre et par le ministre de la Justice.',
    'La grâce n’efface pas la condamnation, qui reste inscrite au casier judiciaire.',
    'Elle se distingue de l’amnistie, votée par le Parlement, qui efface la condamnation elle-même.',
    'Dans d’autres pays, comme les États-Unis, le chef de l’État a un pouvoir de grâce plus large.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 17',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: ['Ses filles ont demandé une grâce présidentielle.', 'Le président a gracié trois opposants.'],
    other: ['La danseuse évolue avec grâce.'],
  },
}
