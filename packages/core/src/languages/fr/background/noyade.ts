import type { BackgroundTopic } from '../../background.ts'

export const noyade: BackgroundTopic = {
  id: 'noyade',
  term: 'noyade',
  question: 'Comment prévenir les noyades ?',
  triggers: [
    'noyade',
    'se noyer',
    'mourir noyé',
    'mort noyé',
    'retrouvé noyé',
    'interdiction de baignade',
    'baignade interdite',
    'baignade surveillée',
    'maître-nageur',
    'hydrocution',
    'baïne',
    'maître-nageur sauveteur',
    'noyé',
    'noyée',
  ],
  exclusions: ['noyer le poisson', 'noyer de la drôme', 'noyé dans la masse'],
  family: 'noyade',
  sentences: [
    'La noyade survient quand l’eau empêche une personne de respirer ; elle est souvent rapide et silencieuse.',
    'Les très jeunes enfants, qui peuvent se noyer dans très peu d’eau, et les personnes âgées en sont les principales victimes.',
    'Santé publique France recommande de surveiller les enfants sans relâche, de se baigner dans les zones surveillées, de tenir compte de son état de santé et d’apprendre à nager tôt.',
    'Sur les plages françaises, un drapeau vert indique une baignade surveillée sans danger apparent, un drapeau jaune un danger limité ou marqué et un drapeau rouge une baignade interdite.',
  ],
  references: [
    { label: 'Santé publique France, site officiel', url: 'https://www.santepubliquefrance.fr' },
    {
      label: 'Organisation mondiale de la santé, fiche « Noyade »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/drowning',
    },
  ],
  cases: {
    about: [
      'Un adolescent est mort par noyade dans un étang interdit à la baignade.',
      'Un homme de 70 ans s’est noyé à Biarritz, emporté par une baïne.',
    ],
    other: ['Le porte-parole a noyé le poisson pendant toute la conférence de presse.'],
  },
}
