import type { BackgroundTopic } from '../../background.ts'

export const armeAFeu: BackgroundTopic = {
  id: 'arme-a-feu',
  term: 'arme à feu',
  question: 'Qui peut détenir une arme à feu en France ?',
  triggers: [
    'arme à feu',
    'pistolet',
    'fusil',
    'carabine',
    'kalachnikov',
    'fusillade',
    'coups de feu',
    'coup de feu',
    'arme de poing',
    'fusil de chasse',
    'balle perdue',
    'tireur',
    'par balle',
    'règlement de comptes',
  ],
  exclusions: ['pistolet à eau', 'tireur de penalty', 'pistolet électrique', 'tireur au but'],
  family: 'armes',
  country: 'france',
  sentences: [
    'La loi française classe les armes à feu en quatre catégories : les armes de guerre sont interdites, celles de la catégorie B, comme les pistolets, soumises à autorisation, et les fusils de chasse, en catégorie C, à déclaration.',
    'Il faut avoir 18 ans, sauf exception, et un permis de chasser ou une licence de tir.',
    'Un fichier national recense les détenteurs, et un autre les personnes à qui c’est interdit.',
    'Le port d’une arme en public est prohibé sans motif légitime.',
  ],
  references: [
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
    {
      label: 'Légifrance, Code de la sécurité intérieure, articles L311-2 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
  ],
  cases: {
    about: [
      'Des coups de feu ont été entendus dans le quartier.',
      'Les enquêteurs ont saisi un fusil et deux pistolets.',
    ],
    other: ['Le feu a pris dans l’arrière-boutique de l’armurier, sans faire de blessé.'],
  },
}
