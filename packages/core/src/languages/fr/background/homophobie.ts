import type { BackgroundTopic } from '../../background.ts'

export const homophobie: BackgroundTopic = {
  id: 'homophobie',
  term: 'homophobie',
  question: 'Que dit la loi contre l’homophobie ?',
  triggers: [
    'homophobie',
    'homophobe',
    'lgbt',
    'homosexualité',
    'homosexuel',
    'homosexuelle',
    'marche des fiertés',
    'gay pride',
    'transgenre',
    'sos homophobie',
    'mariage pour tous',
    'manif pour tous',
    'lesbienne',
    'communauté lgbt',
  ],
  sentences: [
    'L’homophobie est le rejet des personnes homosexuelles ; le sigle LGBT réunit les personnes lesbiennes, gays, bisexuelles et transgenres.',
    'En France, les relations homosexuelles ne sont plus punies depuis 1982, et le mariage est ouvert à tous les couples depuis la loi du 17 mai 2013.',
    'Les injures et les violences commises en raison de l’orientation sexuelle ou de l’identité de genre sont punies plus sévèrement.',
    'Dans plus de soixante pays, l’homosexualité reste un délit ou un crime.',
  ],
  references: [
    { label: 'Défenseur des droits, site officiel', url: 'https://www.defenseurdesdroits.fr' },
    { label: 'Légifrance, Code pénal, article 132-77', url: 'https://www.legifrance.gouv.fr/liste/code' },
  ],
  cases: {
    about: [
      'Des chants homophobes ont interrompu la rencontre.',
      'La Marche des fiertés traversera la capitale samedi.',
    ],
    other: ['Les mots de la même famille sont souvent des homonymes.'],
  },
}
