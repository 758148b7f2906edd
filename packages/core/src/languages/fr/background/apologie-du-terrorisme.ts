import type { BackgroundTopic } from '../../background.ts'

export const apologieDuTerrorisme: BackgroundTopic = {
  id: 'apologie-du-terrorisme',
  term: 'apologie du terrorisme',
  question: 'Qu’est-ce que l’apologie du terrorisme ?',
  triggers: [
    'apologie du terrorisme',
    'apologie d’actes de terrorisme',
    'apologie d’un acte de terrorisme',
    'provocation au terrorisme',
    'apologie d’acte de terrorisme',
  ],
  country: 'france',
  sentences: [
    'En droit français, l’apologie du terrorisme consiste à présenter publiquement sous un jour favorable des actes de terrorisme ou leurs auteurs.',
    'La provocation directe à commettre de tels actes est punie par le même article.',
    'La peine est de cinq ans d’emprisonnement et de 75 000 euros d’amende, et de sept ans et 100 000 euros si les faits sont commis en ligne.',
    'Depuis une loi de novembre 2014, le délit figure dans le Code pénal et non plus dans la loi sur la presse, ce qui permet notamment des poursuites plus rapides.',
    'Les juges vérifient que la condamnation ne porte pas une atteinte excessive à la liberté d’expression.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, article 421-2-5',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'L’homme a été condamné pour apologie du terrorisme.',
      'Une enquête pour apologie d’actes de terrorisme a été ouverte.',
    ],
    other: ['L’apologue de La Fontaine est étudié en classe.'],
  },
}
