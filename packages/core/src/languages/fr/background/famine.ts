import type { BackgroundTopic } from '../../background.ts'

export const famine: BackgroundTopic = {
  id: 'famine',
  term: 'faim dans le monde',
  question: 'Qu’est-ce qu’une famine ?',
  triggers: [
    'famine',
    'faim dans le monde',
    'programme alimentaire mondial',
    'insécurité alimentaire',
    'malnutrition',
    'sous-alimentation',
    'fao',
    'pam',
    'crise alimentaire',
    'sécurité alimentaire',
    'criquets pèlerins',
    'criquet',
    'criquet pèlerin',
    'nuage de criquets',
    'invasion de criquets',
  ],
  exclusions: ['fin de mois', 'criquets du jardin'],
  sentences: [
    'Les Nations unies parlent de famine quand, dans une zone, un foyer sur cinq manque à l’extrême de nourriture, que plus de 30 % des enfants souffrent de malnutrition aiguë et que la mortalité double au moins.',
    'La guerre en est la première cause, devant la sécheresse, les ravageurs comme le criquet pèlerin et la hausse des prix.',
    'Plus de 700 millions de personnes souffrent de la faim dans le monde, selon la FAO.',
    'Le Programme alimentaire mondial, prix Nobel de la paix en 2020, secourt les populations.',
  ],
  references: [
    { label: 'FAO, site officiel', url: 'https://www.fao.org/home/fr' },
    { label: 'Programme alimentaire mondial', url: 'https://fr.wfp.org' },
  ],
  cases: {
    about: [
      'Le pays est au bord de la famine, avertit le Programme alimentaire mondial.',
      'Les criquets pèlerins ravagent les récoltes du Kenya.',
    ],
    other: ['La fin de la pièce a surpris le public.'],
  },
}
