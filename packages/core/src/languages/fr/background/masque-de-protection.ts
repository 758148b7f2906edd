import type { BackgroundTopic } from '../../background.ts'

export const masqueDeProtection: BackgroundTopic = {
  id: 'masque-de-protection',
  term: 'masque de protection',
  question: 'À quoi servent les masques de protection ?',
  triggers: [
    'masque chirurgical',
    'masque ffp2',
    'port du masque',
    'masque obligatoire',
    'masque de protection',
    'pénurie de masques',
    'stock de masques',
    'masque en tissu',
    'port obligatoire du masque',
    'masque grand public',
    'masque dans la rue',
    'masques gratuits',
  ],
  exclusions: [
    'masque de carnaval',
    'masque à gaz',
    'masque de plongée',
    'masque de beauté',
    'masques de carnaval',
    'masque de fer',
  ],
  sentences: [
    'Un masque chirurgical retient surtout les gouttelettes émises par la personne qui le porte et protège donc d’abord son entourage.',
    'Un masque FFP2, plus ajusté et plus filtrant, protège aussi celui qui le porte des particules en suspension dans l’air.',
    'Les masques en tissu, réutilisables, ont une efficacité variable selon la matière et la coupe.',
    'Tous doivent couvrir le nez et la bouche, être changés quand ils sont humides et manipulés avec des mains propres.',
    'Les autorités sanitaires conseillent, en cas d’infection respiratoire, de le porter auprès des personnes fragiles.',
  ],
  references: [
    { label: 'Organisation mondiale de la santé, site officiel', url: 'https://www.who.int/fr' },
    { label: 'INRS, site officiel', url: 'https://www.inrs.fr' },
  ],
  cases: {
    about: [
      'Le port du masque devient obligatoire dans les rues commerçantes de Lille.',
      'L’hôpital craint une pénurie de masques FFP2.',
    ],
    other: ['Un masque africain du XIXe siècle a été vendu aux enchères à Paris.'],
  },
}
