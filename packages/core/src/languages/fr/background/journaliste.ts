import type { BackgroundTopic } from '../../background.ts'

export const journaliste: BackgroundTopic = {
  id: 'journaliste',
  term: 'journaliste',
  question: 'Qui peut se dire journaliste en France ?',
  triggers: [
    'journaliste',
    'carte de presse',
    'rédaction',
    'société des journalistes',
    'rédacteur en chef',
    'grand reporter',
    'journalisme',
    'rédactrice en chef',
    'journal télévisé',
    'présentateur du 20 heures',
    'journalistes',
    'directeur de la rédaction',
    'grand reporter de guerre',
  ],
  exclusions: ['droits voisins'],
  family: 'presse',
  country: 'france',
  sentences: [
    'En France, le Code du travail définit le journaliste professionnel comme celui dont l’activité principale, régulière et rétribuée, s’exerce dans des médias et lui procure l’essentiel de ses ressources.',
    'La carte de presse est délivrée chaque année par une commission paritaire d’élus de la profession ; elle n’est pas obligatoire pour exercer.',
    'La charte de Munich, de 1971, énonce des devoirs : dire la vérité, ne pas déformer, rectifier ses erreurs, protéger ses sources.',
    'Un journaliste peut démissionner avec indemnité si son titre change d’orientation.',
    'La loi du 29 juillet 1881 garantit la liberté de la presse et punit la diffamation et l’injure ; celle du 4 janvier 2010 protège le secret des sources, auquel une enquête ne peut porter atteinte que pour un motif impérieux.',
  ],
  references: [
    {
      label: 'Commission de la carte d’identité des journalistes professionnels',
      url: 'https://www.ccijp.net',
    },
    {
      label: 'Légifrance, Code du travail, articles L7111-3 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
  ],
  cases: {
    about: [
      'La rédaction a voté une motion de défiance contre son directeur.',
      'La journaliste a obtenu sa carte de presse en mai.',
    ],
    other: ['Le photocopieur de la mairie est en panne.'],
  },
}
