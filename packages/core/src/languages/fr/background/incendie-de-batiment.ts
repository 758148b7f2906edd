import type { BackgroundTopic } from '../../background.ts'

export const incendieDeBatiment: BackgroundTopic = {
  id: 'incendie-de-batiment',
  term: 'incendie',
  question: 'Comment un incendie se propage-t-il ?',
  triggers: [
    'incendie',
    'incendie criminel',
    'départ de feu',
    'violent incendie',
    'parti en fumée',
    'feu d’appartement',
  ],
  exclusions: ['feu de forêt', 'feux de forêt', 'hectares', 'incendie de forêt'],
  family: 'incendie',
  sentences: [
    'Un feu naît de la rencontre d’un combustible, d’un comburant, en général l’oxygène de l’air, et d’une source de chaleur ; les pompiers parlent du « triangle du feu ».',
    'Supprimer l’un des trois suffit à l’éteindre : l’eau refroidit, la mousse étouffe.',
    'Les fumées, chaudes et toxiques, tuent plus que les flammes ; il faut se baisser pour respirer et fermer les portes.',
    'Après le sinistre, la police technique en cherche l’origine, accidentelle ou criminelle, d’après le point de départ et les traces.',
  ],
  references: [
    { label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Un incendie criminel a détruit la salle des fêtes.',
      'L’incendie a ravagé l’entrepôt dans la nuit.',
    ],
    other: ['Elle a déclaré sa flamme au bal du 14 juillet.'],
  },
}
