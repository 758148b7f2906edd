import type { BackgroundTopic } from '../../background.ts'

export const uniteDIntervention: BackgroundTopic = {
  id: 'unite-d-intervention',
  term: 'Raid et GIGN',
  question: 'Que sont le Raid et le GIGN ?',
  triggers: [
    'Raid',
    'gign',
    'unité d’élite',
    'brigade de recherche et d’intervention',
    'forcené',
    'groupe d’intervention de la gendarmerie nationale',
    'assaut des forces de l’ordre',
    'retranché',
  ],
  exclusions: ['rallye raid', 'raid aventure', 'rallye-raid', 'raid aérien'],
  country: 'france',
  sentences: [
    'Le GIGN, créé en 1974, et le Raid, fondé en 1985, sont les unités d’intervention de la gendarmerie et de la police françaises.',
    'On les appelle pour les prises d’otages, les forcenés retranchés, les arrestations dangereuses et les attentats ; la brigade de recherche et d’intervention (BRI) agit à Paris.',
    'Avant tout assaut, des négociateurs tentent d’obtenir une reddition.',
    'Leurs membres, volontaires, sont retenus après des épreuves très dures et s’entraînent au tir, à l’escalade, au parachute ou à la plongée.',
  ],
  references: [
    { label: 'Gendarmerie nationale, site officiel', url: 'https://www.gendarmerie.interieur.gouv.fr' },
    { label: 'Police nationale, site officiel', url: 'https://www.police-nationale.interieur.gouv.fr' },
  ],
  cases: {
    about: [
      'Le Raid a délogé le forcené après six heures de négociation.',
      'Le GIGN s’est déployé autour de la maison.',
    ],
    other: ['Le rallye-raid traverse le désert en douze étapes.'],
  },
}
