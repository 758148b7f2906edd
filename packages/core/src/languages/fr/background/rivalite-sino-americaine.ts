import type { BackgroundTopic } from '../../background.ts'

export const rivaliteSinoAmericaine: BackgroundTopic = {
  id: 'rivalite-sino-americaine',
  term: 'rivalité sino-américaine',
  question: 'Sur quoi Washington et Pékin s’opposent-ils ?',
  triggers: [
    'guerre commerciale',
    'tensions sino-américaines',
    'rivalité entre pékin et washington',
    'droits de douane chinois',
    'bras de fer entre washington et pékin',
    'sino-américain',
    'sino-américaine',
    'guerre froide entre washington et pékin',
    'accord commercial avec la chine',
  ],
  sentences: [
    'Les États-Unis et la Chine, les deux premières économies du monde, s’opposent sur le commerce, la technologie, Taïwan, la mer de Chine méridionale et les droits humains.',
    'En 2018, Donald Trump ouvrit une guerre commerciale à coups de droits de douane, qu’un accord partiel suspendit en janvier 2020 ; Joe Biden les maintint et restreignit la vente de puces avancées.',
    'Huawei, accusé d’espionnage, a été exclu de nombreux réseaux 5G.',
    'Les deux pays restent pourtant de très grands partenaires commerciaux.',
  ],
  references: [
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
    { label: 'Organisation mondiale du commerce, site officiel', url: 'https://www.wto.org/indexfr.htm' },
  ],
  cases: {
    about: [
      'La guerre commerciale entre Pékin et Washington pèse sur la croissance.',
      'Les tensions sino-américaines ravivent l’inquiétude.',
    ],
    other: ['Le commerce de proximité souffre du stationnement payant.'],
  },
}
