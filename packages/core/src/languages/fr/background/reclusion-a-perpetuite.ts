import type { BackgroundTopic } from '../../background.ts'

export const reclusionAPerpetuite: BackgroundTopic = {
  id: 'reclusion-a-perpetuite',
  term: 'réclusion criminelle à perpétuité',
  question: 'Que signifie la réclusion à perpétuité ?',
  triggers: [
    'réclusion à perpétuité',
    'réclusion criminelle à perpétuité',
    'période de sûreté',
    'perpétuité incompressible',
    'condamné à perpétuité',
    'condamnée à perpétuité',
    'perpétuité réelle',
    'prison à perpétuité',
    'prison à vie',
  ],
  country: 'france',
  sentences: [
    'En France, la réclusion criminelle à perpétuité est la peine la plus lourde prévue par la loi.',
    'Elle n’a pas de terme fixé, mais ne veut pas toujours dire que le condamné restera en prison jusqu’à sa mort.',
    'Une période de sûreté, en général de dix-huit ans et parfois plus longue, interdit d’abord toute sortie et tout aménagement de la peine.',
    'Le condamné peut ensuite demander une libération conditionnelle, que les juges sont libres de refuser.',
    'Pour quelques crimes, la cour d’assises peut décider qu’aucun aménagement ne sera accordé : c’est la perpétuité dite incompressible, qui ne peut être réexaminée qu’après trente ans de prison.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 132-23 et 221-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    {
      label: 'Légifrance, Code de procédure pénale, article 720-4',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'L’accusé a été condamné à la réclusion criminelle à perpétuité.',
      'La cour a assorti la peine d’une période de sûreté de vingt-deux ans.',
    ],
    other: ['Le lycée perpétue la tradition du bal.'],
  },
}
