import type { BackgroundTopic } from '../../background.ts'

export const lesEcologistes: BackgroundTopic = {
  id: 'les-ecologistes',
  term: 'Les Écologistes',
  question: 'Qu’est-ce que le parti Les Écologistes ?',
  triggers: [
    'EELV',
    'europe écologie',
    'les Verts',
    'europe écologie-les verts',
    'écologistes',
    'parti écologiste',
    'élus écologistes',
    'candidat écologiste',
  ],
  exclusions: ['les verts de saint-étienne', 'stéphanois', 'casques verts'],
  family: 'parti',
  country: 'france',
  sentences: [
    'Les Écologistes sont un parti français qui se nommait Europe Écologie-Les Verts jusqu’en 2023, formé en 2010 à partir des Verts, fondés en 1984.',
    'Il place la lutte contre le réchauffement climatique, la protection de la nature et la sortie du nucléaire au cœur de son projet, avec la justice sociale.',
    'Ses meilleurs résultats viennent des élections européennes et municipales : en 2020, il a conquis plusieurs grandes villes, dont Lyon, Bordeaux et Strasbourg.',
    'Il se range à gauche.',
  ],
  references: [
    { label: 'Les Écologistes, site officiel', url: 'https://lesecologistes.fr' },
    {
      label: 'Commission nationale des comptes de campagne et des financements politiques, site officiel',
      url: 'https://www.cnccfp.fr',
    },
  ],
  cases: {
    about: [
      'Le candidat EELV est arrivé en tête dans la métropole.',
      'Les écologistes ont conquis la mairie.',
    ],
    other: ['Un écologue a compté les orchidées de la réserve.'],
  },
}
