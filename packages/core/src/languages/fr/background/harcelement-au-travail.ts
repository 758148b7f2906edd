import type { BackgroundTopic } from '../../background.ts'

export const harcelementAuTravail: BackgroundTopic = {
  id: 'harcelement-au-travail',
  term: 'harcèlement moral au travail',
  question: 'Qu’est-ce que le harcèlement moral au travail ?',
  triggers: ['harcèlement moral', 'harcèlement au travail', 'souffrance au travail'],
  exclusions: ['harcèlement scolaire', 'cyberharcèlement'],
  country: 'france',
  sentences: [
    'En droit français, le harcèlement moral consiste en des agissements répétés qui dégradent les conditions de travail d’une personne et sont susceptibles de porter atteinte à ses droits, à sa dignité, à sa santé ou à son avenir professionnel.',
    'L’auteur peut être un supérieur, un collègue ou un subordonné.',
    'Il est puni de deux ans d’emprisonnement et de 30 000 euros d’amende.',
    'L’employeur doit prévenir ces faits et y mettre fin.',
    'La victime peut saisir les prud’hommes et porter plainte.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 1152-1 et L. 1153-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
    {
      label: 'Légifrance, Code pénal, article 222-33-2',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'La directrice est accusée de harcèlement moral.',
      'Le rapport décrit la souffrance au travail des agents.',
    ],
    other: ['Le moral des troupes reste bon après ce travail.'],
  },
}
