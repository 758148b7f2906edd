import type { BackgroundTopic } from '../../background.ts'

export const avocat: BackgroundTopic = {
  id: 'avocat',
  term: 'avocat',
  question: 'Quel est le rôle d’un avocat ?',
  triggers: [
    'barreau',
    'bâtonnier',
    'bâtonnière',
    'plaidoirie',
    'conseil de l’ordre des avocats',
    'profession d’avocat',
    'métier d’avocat',
    'avocats en grève',
    'grève des avocats',
    'secret professionnel',
    'avocats du barreau',
    'conseil national des barreaux',
    'secret de l’avocat',
  ],
  exclusions: ['avocat du diable', 'avocat général', 'huile d’avocat', 'avocats mexicains'],
  country: 'france',
  sentences: [
    'L’avocat conseille ses clients, les assiste et plaide pour eux devant les juges.',
    'En France, sa présence est obligatoire dans de nombreux procès, et toute personne gardée à vue ou poursuivie peut en demander un, au besoin payé par l’aide juridictionnelle.',
    'Il est tenu au secret : ses échanges avec son client ne peuvent, en principe, être saisis ni écoutés.',
    'Les avocats d’un même ressort forment un barreau, dirigé par un bâtonnier élu, qui veille à leur discipline.',
  ],
  references: [
    { label: 'Conseil national des barreaux, site officiel', url: 'https://www.cnb.avocat.fr' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Le bâtonnier dénonce une atteinte au secret professionnel.',
      'Les avocats du barreau de Lille suspendent leurs plaidoiries.',
    ],
    other: ['Les rangées d’arbres fruitiers demandent beaucoup d’eau en été.'],
  },
}
