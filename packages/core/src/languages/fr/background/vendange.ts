import type { BackgroundTopic } from '../../background.ts'

export const vendange: BackgroundTopic = {
  id: 'vendange',
  term: 'vendanges',
  question: 'Comment se déroulent les vendanges ?',
  triggers: [
    'vendange',
    'vendangeur',
    'ban des vendanges',
    'arrachage de vignes',
    'mildiou',
    'récolte de raisin',
    'filière viticole',
    'viticulteur',
    'vignoble',
    'viticole',
    'vigneron',
    'vins de bordeaux',
    'filière vin',
    'bouteilles de vin',
  ],
  sentences: [
    'Les vendanges sont la récolte du raisin destiné à faire du vin ; elles ont lieu dans l’hémisphère Nord de la fin de l’été à l’automne.',
    'Leur date dépend de la maturité des grappes et avance depuis plusieurs décennies, sous l’effet du réchauffement climatique.',
    'La cueillette se fait à la machine ou à la main, la seconde étant obligatoire pour certaines appellations, comme le champagne.',
    'Gel, grêle, sécheresse ou maladies comme le mildiou peuvent réduire les volumes d’une année sur l’autre.',
    'Le millésime est l’année de la récolte.',
  ],
  references: [
    { label: 'FranceAgriMer, site officiel', url: 'https://www.franceagrimer.fr' },
    {
      label: 'Institut national de l’origine et de la qualité, site officiel',
      url: 'https://www.inao.gouv.fr',
    },
  ],
  cases: {
    about: [
      'Les vendanges ont commencé avec dix jours d’avance dans le Bordelais.',
      'Les vignerons redoutent le mildiou après un mois de juin pluvieux.',
    ],
    other: ['Le vendeur de rue a été verbalisé par la police municipale.'],
  },
}
