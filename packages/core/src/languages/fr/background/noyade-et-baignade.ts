import type { BackgroundTopic } from '../../background.ts'

export const noyadeEtBaignade: BackgroundTopic = {
  id: 'noyade-et-baignade',
  term: 'baignade',
  question: 'Quelles précautions prendre pour la baignade ?',
  triggers: [
    'baignade',
    'plage',
    'plages',
    'maître-nageur',
    'sauveteur en mer',
    'drapeau rouge',
    'baïne',
    'baigneur',
    'baignade interdite',
    'nageur-sauveteur',
  ],
  exclusions: ['plage de lecture', 'plage horaire', 'bord de plage horaire', 'plages musicales'],
  family: 'noyade',
  sentences: [
    'Avant une baignade, mieux vaut choisir une zone surveillée : le drapeau vert y signale l’absence de danger particulier, le jaune un danger limité, le rouge une interdiction.',
    'L’eau froide peut provoquer un malaise, surtout après un bain de soleil ou un repas arrosé, et les courants, comme ceux des baïnes de la côte aquitaine, entraînent vers le large.',
    'Il faut alors se laisser porter et appeler à l’aide plutôt que lutter.',
    'Les enfants doivent être surveillés sans relâche, même dans peu d’eau.',
  ],
  references: [
    { label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr' },
    { label: 'Santé publique France, site officiel', url: 'https://www.santepubliquefrance.fr' },
  ],
  cases: {
    about: [
      'La baignade est interdite sur trois plages après une pollution.',
      'Le drapeau rouge a été hissé en raison des vagues.',
    ],
    other: ['La série occupe une nouvelle plage horaire sur la chaîne.'],
  },
}
