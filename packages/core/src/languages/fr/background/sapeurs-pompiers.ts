import type { BackgroundTopic } from '../../background.ts'

export const sapeursPompiers: BackgroundTopic = {
  id: 'sapeurs-pompiers',
  term: 'sapeurs-pompiers',
  question: 'Comment sont organisés les sapeurs-pompiers ?',
  triggers: [
    'sapeur-pompier',
    'pompier',
    'pompière',
    'service départemental d’incendie et de secours',
    'sdis',
    'caserne de pompiers',
    'pompier volontaire',
    'soldat du feu',
  ],
  country: 'france',
  sentences: [
    'Les sapeurs-pompiers éteignent les incendies, mais l’essentiel de leurs sorties, en France, concerne les secours aux personnes.',
    'La grande majorité sont des volontaires, qui exercent un autre métier ; les autres sont des professionnels, fonctionnaires territoriaux, ou des militaires, à Paris et à Marseille.',
    'Chaque département a son service d’incendie et de secours, financé surtout par le conseil départemental et les communes.',
    'On les appelle au 18, ou au 112, numéro d’urgence européen.',
  ],
  references: [
    { label: 'Ministère de l’Intérieur, Sécurité civile', url: 'https://www.interieur.gouv.fr' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: ['Une soixantaine de pompiers ont lutté contre les flammes.', 'Le Sdis a engagé trois fourgons.'],
    other: ['L’arroseur automatique du jardin s’est mis en marche.'],
  },
}
