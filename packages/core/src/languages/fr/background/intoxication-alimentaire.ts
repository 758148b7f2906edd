import type { BackgroundTopic } from '../../background.ts'

export const intoxicationAlimentaire: BackgroundTopic = {
  id: 'intoxication-alimentaire',
  term: 'toxi-infection alimentaire',
  question: 'Qu’est-ce qu’une intoxication alimentaire ?',
  triggers: [
    'intoxication alimentaire',
    'toxi-infection alimentaire',
    'salmonelle',
    'salmonellose',
    'listeria',
    'listériose',
    'botulisme',
    'escherichia coli',
    'e. coli',
    'syndrome hémolytique et urémique',
  ],
  sentences: [
    'Une toxi-infection alimentaire est une maladie causée par un aliment contaminé par un microbe ou par la toxine qu’il a produite.',
    'Elle se manifeste surtout par des vomissements, des diarrhées et de la fièvre, quelques heures ou quelques jours après le repas.',
    'Les salmonelles, la Listeria et certaines souches d’Escherichia coli sont parmi les causes connues ; le botulisme, rare, attaque les nerfs.',
    'Les jeunes enfants, les femmes enceintes et les personnes âgées courent les plus grands risques.',
    'Les autorités recommandent de respecter la chaîne du froid, de bien cuire les viandes et de se laver les mains.',
  ],
  references: [
    { label: 'Anses, site officiel', url: 'https://www.anses.fr/fr' },
    {
      label: 'Organisation mondiale de la santé, fiche « Sécurité sanitaire des aliments »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/food-safety',
    },
  ],
  cases: {
    about: [
      'Une trentaine d’élèves ont été victimes d’une intoxication alimentaire à la cantine.',
      'Des fromages contaminés par la Listeria ont été retirés de la vente.',
    ],
    other: ['L’intoxication au monoxyde de carbone a touché toute la famille.'],
  },
}
