import type { BackgroundTopic } from '../../background.ts'

export const banqueMondiale: BackgroundTopic = {
  id: 'banque-mondiale',
  term: 'Banque mondiale',
  question: 'Que fait la Banque mondiale ?',
  triggers: ['banque mondiale'],
  sentences: [
    'La Banque mondiale est une organisation internationale qui aide les pays en développement à financer leurs projets, par exemple des routes, des écoles ou des réseaux d’eau.',
    'Créée en 1944, en même temps que le Fonds monétaire international, elle siège à Washington.',
    'Elle accorde des prêts aux États à revenu intermédiaire, et des prêts à très faible coût ou des dons aux plus pauvres.',
    'L’argent vient des marchés financiers et des contributions de ses membres.',
    'Les droits de vote dépendent de la part de chaque pays, les États-Unis étant le premier actionnaire.',
  ],
  references: [{ label: 'Banque mondiale, site officiel', url: 'https://www.banquemondiale.org/fr/home' }],
  cases: {
    about: [
      'La Banque mondiale finance un barrage en Afrique de l’Est.',
      'Un rapport de la Banque mondiale décrit la pauvreté extrême.',
    ],
    other: ['La banque a vendu sa filiale, leader mondial du secteur.'],
  },
}
