import type { BackgroundTopic } from '../../background.ts'

export const nonAssistanceAPersonneEnDanger: BackgroundTopic = {
  id: 'non-assistance-a-personne-en-danger',
  term: 'non-assistance à personne en danger',
  question: 'Qu’est-ce que la non-assistance à personne en danger ?',
  triggers: [
    'non-assistance à personne en danger',
    'non assistance à personne en danger',
    'non-assistance à personne en péril',
    'omission de porter secours',
  ],
  country: 'france',
  sentences: [
    'En droit français, ne pas porter secours à une personne en péril, alors qu’on pourrait le faire sans risque pour soi ou pour autrui, est un délit.',
    'L’aide peut consister à agir soi-même ou simplement à appeler les secours.',
    'Il faut que l’abstention soit volontaire : la personne savait qu’il existait un danger immédiat.',
    'Le même article du Code pénal punit celui qui n’empêche pas, alors qu’il le pourrait sans risque, un crime ou certaines violences.',
    'La peine est de cinq ans d’emprisonnement et de 75 000 euros d’amende.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, article 223-6',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'Le passager est mis en examen pour non-assistance à personne en danger.',
      'L’enquête pour non-assistance à personne en péril vise trois agents.',
    ],
    other: ['L’assistance a quitté la salle en danger d’effondrement.'],
  },
}
