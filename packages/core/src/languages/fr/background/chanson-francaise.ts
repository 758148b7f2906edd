import type { BackgroundTopic } from '../../background.ts'

export const chansonFrancaise: BackgroundTopic = {
  id: 'chanson-francaise',
  term: 'chanson française',
  question: 'Qu’appelle-t-on la chanson française ?',
  triggers: [
    'chanson française',
    'chanteur',
    'chanteuse',
    'auteur-compositeur',
    'nouvel album',
    'variété française',
    'victoires de la musique',
    'chansons',
    'maison de disques',
    'compositeur',
    'concert',
    'tournée d’adieu',
    'musicien',
    'parolier',
    'yéyé',
  ],
  exclusions: ['tube à essai', 'tube digestif', 'photo de l’album panini'],
  family: 'musique',
  sentences: [
    'La chanson française, portée par le texte, tient son art de l’alliance de quelques minutes de musique et d’une histoire.',
    'Charles Trenet, Édith Piaf, Georges Brassens, Jacques Brel, Barbara ou Charles Aznavour en ont fait au XXe siècle un genre reconnu dans le monde.',
    'Depuis 1996, la loi impose aux radios musicales au moins 40 % de chansons d’expression française, avec des aménagements.',
    'Les Victoires de la musique récompensent chaque hiver les artistes ; la Sacem répartit les droits entre auteurs, compositeurs et éditeurs.',
    'Née dans les cafés-concerts du XIXe siècle, elle s’est répandue par la radio et le disque, puis par la télévision ; les concerts, plus que les ventes, font vivre la plupart des artistes depuis que la musique s’écoute en ligne.',
  ],
  references: [
    { label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' },
    { label: 'Sacem, site officiel', url: 'https://www.sacem.fr' },
  ],
  cases: {
    about: [
      'La chanteuse sortira son nouvel album au printemps.',
      'L’auteur-compositeur a annoncé une tournée d’adieu.',
    ],
    other: ['Le jeune homme chante sous la douche tous les matins.'],
  },
}
