import type { BackgroundTopic } from '../../background.ts'

export const discrimination: BackgroundTopic = {
  id: 'discrimination',
  term: 'discrimination',
  question: 'Qu’est-ce qu’une discrimination au sens de la loi ?',
  triggers: ['discrimination', 'discriminatoire', 'discrimination à l’embauche', 'discrimination raciale'],
  exclusions: ['discrimination positive'],
  country: 'france',
  sentences: [
    'En droit français, une discrimination est un traitement moins favorable infligé à une personne en raison d’un critère interdit par la loi.',
    'Les critères, au nombre de plus de vingt, comprennent l’origine, le sexe, l’âge, le handicap, la religion, l’orientation sexuelle, l’état de santé ou l’activité syndicale.',
    'Elle est punie, par exemple, dans l’embauche, le licenciement, l’accès à un logement ou à un service.',
    'La peine est en principe de trois ans d’emprisonnement et de 45 000 euros d’amende.',
    'La victime peut saisir gratuitement le Défenseur des droits ; devant un tribunal civil ou les prud’hommes, la preuve est en partie allégée pour elle.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 225-1 à 225-4',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    { label: 'Défenseur des droits, site officiel', url: 'https://www.defenseurdesdroits.fr/' },
  ],
  cases: {
    about: [
      'Une étude révèle des discriminations à l’embauche.',
      'La loi interdit cette pratique jugée discriminatoire.',
    ],
    other: ['Le test discrimine mal les deux virus.'],
  },
}
