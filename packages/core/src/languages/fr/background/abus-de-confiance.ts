import type { BackgroundTopic } from '../../background.ts'

export const abusDeConfiance: BackgroundTopic = {
  id: 'abus-de-confiance',
  term: 'abus de confiance',
  question: 'Qu’est-ce qu’un abus de confiance ?',
  triggers: ['abus de confiance', 'abus de confiance aggravé'],
  country: 'france',
  sentences: [
    'En droit français, l’abus de confiance est le fait de détourner de l’argent ou un bien que l’on a reçu d’une autre personne, à charge de le rendre ou d’en faire un usage précis.',
    'C’est le cas, par exemple, d’un salarié qui garde des sommes encaissées pour son employeur, ou d’un trésorier qui puise dans la caisse d’une association.',
    'Il diffère du vol, car le bien a été remis librement, et de l’escroquerie, où il l’a été à la suite d’une tromperie.',
    'Le délit est puni de cinq ans d’emprisonnement et de 375 000 euros d’amende, et plus sévèrement dans certains cas.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 314-1 à 314-4',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'La trésorière est poursuivie pour abus de confiance.',
      'Le notaire a été condamné pour abus de confiance aggravé.',
    ],
    other: ['La confiance des consommateurs s’améliore malgré quelques abus.'],
  },
}
