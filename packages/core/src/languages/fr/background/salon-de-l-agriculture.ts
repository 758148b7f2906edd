import type { BackgroundTopic } from '../../background.ts'

export const salonDeLAgriculture: BackgroundTopic = {
  id: 'salon-de-l-agriculture',
  term: 'Salon de l’agriculture',
  question: 'Qu’est-ce que le Salon de l’agriculture ?',
  triggers: [
    'salon de l’agriculture',
    'salon international de l’agriculture',
    'porte de versailles',
    'concours général agricole',
  ],
  country: 'france',
  sentences: [
    'Le Salon international de l’agriculture se tient chaque année à Paris, porte de Versailles, en février ou mars ; il a pris sa forme présente en 1964, dans la suite d’un concours agricole né au XIXe siècle.',
    'Éleveurs, producteurs et régions y exposent bêtes, machines et produits, devant des centaines de milliers de visiteurs.',
    'Les concours y couronnent animaux, vins et fromages.',
    'Passage obligé des responsables politiques, il leur vaut selon les années des bains de foule ou des sifflets.',
  ],
  references: [
    {
      label: 'Salon international de l’agriculture, site officiel',
      url: 'https://www.salon-agriculture.com',
    },
    { label: 'Ministère de l’Agriculture, site officiel', url: 'https://agriculture.gouv.fr' },
  ],
  cases: {
    about: [
      'Le président a passé douze heures au Salon de l’agriculture.',
      'Une vache montbéliarde est l’égérie du Salon de l’agriculture.',
    ],
    other: ['Le salon de coiffure ouvrira aussi le dimanche.'],
  },
}
