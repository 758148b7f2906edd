import type { BackgroundTopic } from '../../background.ts'

export const anneeLumiere: BackgroundTopic = {
  id: 'annee-lumiere',
  term: 'année-lumière',
  question: 'Qu’est-ce qu’une année-lumière ?',
  triggers: [
    'année-lumière',
    'galaxie',
    'voie lactée',
    'supernova',
    'étoile à neutrons',
    'matière noire',
    'énergie noire',
    'astrophysicien',
    'astrophysicienne',
    'amas de galaxies',
    'années-lumière',
  ],
  exclusions: [
    'samsung galaxy',
    'los angeles galaxy',
    'galaxie politique',
    'galaxie djihadiste',
    'galaxie identitaire',
  ],
  sentences: [
    'Une année-lumière est une distance : celle que la lumière parcourt en un an, soit près de 9 500 milliards de kilomètres.',
    'Elle sert à mesurer l’Univers : l’étoile la plus proche du Soleil se trouve à un peu plus de quatre années-lumière.',
    'Une galaxie est un ensemble de milliards d’étoiles, de gaz et de poussières liés par la gravitation ; la nôtre est la Voie lactée.',
    'Observer un astre lointain, c’est le voir tel qu’il était quand sa lumière l’a quitté.',
    'Selon le modèle du Big Bang, l’Univers est en expansion depuis environ 13,8 milliards d’années.',
  ],
  references: [
    { label: 'Observatoire de Paris – PSL, site officiel', url: 'https://observatoiredeparis.psl.eu' },
    {
      label: 'Agence spatiale européenne, portail en français',
      url: 'https://www.esa.int/Space_in_Member_States/France',
    },
  ],
  cases: {
    about: [
      'Les astronomes ont photographié une galaxie située à treize milliards d’années-lumière.',
      'L’explosion d’une supernova a été observée par un amateur girondin.',
    ],
    other: ['Le fabricant coréen a présenté son nouveau Samsung Galaxy pliable.'],
  },
}
