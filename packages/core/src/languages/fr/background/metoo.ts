import type { BackgroundTopic } from '../../background.ts'

export const metoo: BackgroundTopic = {
  id: 'metoo',
  term: 'mouvement MeToo',
  question: 'Qu’est-ce que le mouvement MeToo ?',
  triggers: [
    'metoo',
    '#metoo',
    'balance ton porc',
    '#balancetonporc',
    'balancetonporc',
    'harvey weinstein',
    'affaire weinstein',
    'libération de la parole',
  ],
  sentences: [
    '« MeToo », « moi aussi » en anglais, est le mot d’ordre sous lequel des femmes ont raconté, à partir d’octobre 2017, les violences sexuelles qu’elles avaient subies.',
    'La formule avait été lancée en 2006 par la militante américaine Tarana Burke ; les accusations contre le producteur Harvey Weinstein, condamné depuis à la prison, l’ont répandue dans le monde entier.',
    'En France, le mot-dièse « balance ton porc » l’a accompagnée.',
    'Cinéma, médias, politique, sport et médecine ont été touchés tour à tour.',
  ],
  references: [
    { label: 'ONU Femmes, site officiel', url: 'https://www.unwomen.org/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Trois ans après #MeToo, les plaintes restent nombreuses.',
      'L’actrice fut l’une des premières à accuser Harvey Weinstein.',
    ],
    other: ['Un témoin affirme l’avoir vu lui aussi sur le quai.'],
  },
}
