import type { BackgroundTopic } from '../../background.ts'

export const droitsDeDouane: BackgroundTopic = {
  id: 'droits-de-douane',
  term: 'droits de douane',
  question: 'À quoi servent les droits de douane ?',
  triggers: [
    'droit de douane',
    'droits de douane',
    'taxe douanière',
    'guerre commerciale',
    'surtaxe douanière',
    'tarif douanier',
    'barrière douanière',
    'droits antidumping',
  ],
  sentences: [
    'Un droit de douane est une taxe perçue sur une marchandise lorsqu’elle entre dans un pays.',
    'Il est payé par l’importateur, qui peut en répercuter tout ou partie sur ses prix.',
    'Un État y recourt pour protéger ses producteurs, pour obtenir des recettes ou pour faire pression dans une négociation.',
    'Dans l’Union européenne, les droits sont les mêmes aux frontières de tous les États membres et sont décidés en commun ; il n’y en a pas entre ces pays.',
    'L’Organisation mondiale du commerce encadre ces taxes et juge les différends.',
  ],
  references: [
    { label: 'Douane française, site officiel', url: 'https://www.douane.gouv.fr/' },
    { label: 'Organisation mondiale du commerce, site officiel', url: 'https://www.wto.org/indexfr.htm' },
  ],
  cases: {
    about: [
      'Washington menace de relever les droits de douane sur le vin.',
      'La guerre commerciale inquiète les exportateurs.',
    ],
    other: ['Les douaniers ont saisi une tonne de tabac.'],
  },
}
