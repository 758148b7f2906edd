import type { BackgroundTopic } from '../../background.ts'

export const heritage: BackgroundTopic = {
  id: 'heritage',
  term: 'héritage',
  question: 'Que dit la loi française sur l’héritage ?',
  triggers: [
    'héritage',
    'succession',
    'testament',
    'héritier',
    'déshérité',
    'déshériter',
    'droits de succession',
    'réserve héréditaire',
    'legs',
    'droit de succession',
    'exécuteur testamentaire',
  ],
  exclusions: [
    'héritage culturel',
    'héritage politique',
    'succession de',
    'héritage industriel',
    'guerre de succession',
    'héritage des jeux',
  ],
  country: 'france',
  sentences: [
    'En France, la loi réserve aux enfants une part de la succession de leurs parents : la moitié s’il y en a un, les deux tiers s’ils sont deux, les trois quarts au-delà.',
    'Le reste, la quotité disponible, peut être légué par testament à qui l’on veut.',
    'Un règlement européen, applicable depuis 2015, soumet en général la succession à la loi du pays où le défunt résidait, ce qui permet d’autres partages.',
    'Un notaire établit qui hérite ; des droits sont dus à l’État, selon la parenté et la somme.',
  ],
  references: [
    {
      label: 'Légifrance, Code civil, articles 912 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Notaires de France, site officiel', url: 'https://www.notaires.fr' },
  ],
  cases: {
    about: [
      'Les enfants du chanteur contestent son testament.',
      'La réserve héréditaire est au cœur de la bataille d’héritage.',
    ],
    other: ['La souche de l’arbre a été arrachée par le vent.'],
  },
}
