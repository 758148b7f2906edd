import type { BackgroundTopic } from '../../background.ts'

export const natation: BackgroundTopic = {
  id: 'natation',
  term: 'natation',
  question: 'Quelles sont les nages de la compétition ?',
  triggers: [
    'natation',
    'nageur',
    'nageuse',
    'nage libre',
    'bassin olympique',
    'laure manaudou',
    'florent manaudou',
    '400 mètres quatre nages',
    'nage en eau libre',
    'eau libre',
    'dos crawlé',
    'crawl',
    'michael phelps',
    'léon marchand',
    '200 mètres papillon',
    'mètres brasse',
    'mètres papillon',
  ],
  exclusions: ['papillon de nuit', 'piscine privée', 'papillon monarque', 'effet papillon', 'papillons'],
  sentences: [
    'La natation de compétition se dispute en quatre nages : la nage libre, où l’on choisit le crawl, la brasse, le dos et le papillon ; le quatre nages les enchaîne.',
    'Les courses ont lieu en bassin de cinquante mètres, ou de vingt-cinq en hiver, et en eau libre sur de longues distances.',
    'Les combinaisons en polyuréthane, qui avaient fait tomber les records par dizaines en 2008 et 2009, sont interdites depuis 2010.',
    'L’Américain Michael Phelps a gagné vingt-trois médailles d’or olympiques.',
  ],
  references: [
    { label: 'World Aquatics, site officiel', url: 'https://www.worldaquatics.com' },
    { label: 'Fédération française de natation', url: 'https://www.ffnatation.fr' },
  ],
  cases: {
    about: [
      'La nageuse a remporté le 200 mètres brasse.',
      'Les championnats de France de natation s’ouvrent mardi.',
    ],
    other: ['Un papillon rare a été observé dans la réserve.'],
  },
}
