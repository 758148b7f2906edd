import type { BackgroundTopic } from '../../background.ts'

export const esperanceDeVie: BackgroundTopic = {
  id: 'esperance-de-vie',
  term: 'espérance de vie',
  question: 'Qu’est-ce que l’espérance de vie ?',
  triggers: ['espérance de vie', 'mortalité infantile', 'surmortalité'],
  exclusions: ['cétacé', 'dauphin', 'abeille', 'huître', 'requin', 'mortalité routière'],
  sentences: [
    'L’espérance de vie à la naissance est le nombre moyen d’années que vivraient des nouveau-nés s’ils connaissaient, à chaque âge, la mortalité observée pendant une année donnée.',
    'Ce n’est donc pas une prévision : si les conditions de vie et les soins s’améliorent, ces enfants vivront plus longtemps.',
    'Une hausse soudaine des décès, due à une épidémie par exemple, peut la faire baisser pendant un temps.',
    'L’espérance de vie en bonne santé compte, elle, les années vécues sans limitation dans les activités quotidiennes.',
  ],
  references: [
    { label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' },
    { label: 'Institut national d’études démographiques, site officiel', url: 'https://www.ined.fr' },
  ],
  cases: {
    about: [
      'L’espérance de vie des femmes a stagné, selon l’institut de statistique.',
      'La canicule a causé une surmortalité de 12 % au mois d’août.',
    ],
    other: ['Les espérances du parti ont été déçues au second tour.'],
  },
}
