import type { BackgroundTopic } from '../../background.ts'

export const nappePhreatique: BackgroundTopic = {
  id: 'nappe-phreatique',
  term: 'nappe phréatique',
  question: 'Qu’est-ce qu’une nappe phréatique ?',
  triggers: [
    'nappe phréatique',
    'nappe souterraine',
    'eau souterraine',
    'recharge des nappes',
    'niveau des nappes',
    'aquifère',
  ],
  sentences: [
    'Une nappe souterraine est une réserve d’eau contenue dans les pores ou les fissures des roches ; on appelle phréatique la première que l’on rencontre sous la surface.',
    'Elle se remplit surtout en automne et en hiver, lorsque la pluie s’infiltre sans être captée par les plantes ni évaporée.',
    'Certaines réagissent en quelques semaines, d’autres en plusieurs années.',
    'Les nappes alimentent une grande partie de l’eau potable distribuée en France, soutiennent le débit des rivières et servent à l’irrigation.',
    'Le Bureau de recherches géologiques et minières en suit le niveau et publie un bulletin.',
  ],
  references: [
    { label: 'BRGM, site officiel', url: 'https://www.brgm.fr' },
    { label: 'BRGM et Office français de la biodiversité, portail Ades', url: 'https://ades.eaufrance.fr' },
  ],
  cases: {
    about: [
      'Les nappes phréatiques sont au plus bas dans le Roussillon.',
      'Le niveau des nappes remonte grâce aux pluies d’hiver, selon le BRGM.',
    ],
    other: ['La nappe de la table a pris feu au contact d’une bougie.'],
  },
}
