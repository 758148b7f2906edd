import type { BackgroundTopic } from '../../background.ts'

export const courDAssises: BackgroundTopic = {
  id: 'cour-d-assises',
  term: 'cour d’assises',
  question: 'Comment fonctionne une cour d’assises ?',
  triggers: [
    'cour d’assises',
    'aux assises',
    'devant les assises',
    'procès d’assises',
    'jury d’assises',
    'juré d’assises',
    'ans de réclusion',
    'jugé aux assises',
    'jurés',
    'ans de réclusion criminelle',
  ],
  country: 'france',
  sentences: [
    'En France, la cour d’assises juge les personnes accusées des crimes les plus graves, comme le meurtre ou l’assassinat.',
    'Elle réunit des magistrats professionnels et des jurés, citoyens tirés au sort à partir des listes électorales.',
    'Les débats sont oraux et en principe publics : la cour entend l’accusé, les victimes, les témoins et les experts, puis le réquisitoire et les plaidoiries.',
    'Magistrats et jurés délibèrent ensemble, en secret, sur la culpabilité puis sur la peine.',
    'En matière de terrorisme, elle siège sans jury.',
    'Son verdict peut être contesté devant une autre cour d’assises.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 231 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'La cour d’assises du Nord a condamné l’accusé à vingt ans de réclusion.',
      'Il comparaît depuis lundi aux assises pour assassinat.',
    ],
    other: ['Les assises de la mer réunissent armateurs et pêcheurs.'],
  },
}
