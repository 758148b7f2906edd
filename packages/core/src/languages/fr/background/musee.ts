import type { BackgroundTopic } from '../../background.ts'

export const musee: BackgroundTopic = {
  id: 'musee',
  term: 'musée',
  question: 'Comment fonctionnent les musées en France ?',
  triggers: [
    'musée',
    'collection permanente',
    'rétrospective',
    'vernissage',
    'musée d’orsay',
    'centre pompidou',
    'galerie d’art',
    'musées',
    'quai branly',
    'collections du musée',
    'peintre',
    'œuvre d’art',
    'sculpteur',
    'sculpture',
    'artiste peintre',
    'exposition consacrée à',
    'l’exposition est visible',
    'commissaire de l’exposition',
  ],
  exclusions: [
    'exposition universelle',
    'exposition au soleil',
    'exposition au risque',
    'tableau de bord',
    'exposition à l’amiante',
  ],
  sentences: [
    'Un musée conserve, étudie et expose des collections au public, sans but lucratif, selon la définition du Conseil international des musées.',
    'En France, plus de 1 200 établissements portent l’appellation « musée de France » : leurs œuvres sont inaliénables, c’est-à-dire qu’elles ne peuvent être vendues.',
    'Les expositions temporaires réunissent des pièces prêtées par d’autres musées ou des particuliers, assurées à grands frais.',
    'Le premier dimanche du mois, plusieurs musées nationaux sont gratuits.',
    'Les plus fréquentés, comme le Louvre, Orsay ou le Centre Pompidou, reçoivent des millions de visiteurs, en grande partie étrangers ; la loi permet depuis 2023 de rendre plus aisément des œuvres spoliées par les nazis et des restes humains.',
    'Les Journées européennes du patrimoine, en septembre, ouvrent aussi leurs réserves au public.',
  ],
  references: [
    { label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' },
    { label: 'Conseil international des musées', url: 'https://icom.museum/fr/' },
  ],
  cases: {
    about: [
      'Le musée consacre une rétrospective au peintre américain.',
      'La rétrospective réunit 120 œuvres de ce peintre.',
    ],
    other: ['L’exposition prolongée au soleil brûle la peau.'],
  },
}
