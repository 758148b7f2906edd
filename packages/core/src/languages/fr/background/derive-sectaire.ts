import type { BackgroundTopic } from '../../background.ts'

export const deriveSectaire: BackgroundTopic = {
  id: 'derive-sectaire',
  term: 'dérive sectaire',
  question: 'Qu’est-ce qu’une dérive sectaire ?',
  triggers: [
    'dérive sectaire',
    'miviludes',
    'gourou',
    'emprise sectaire',
    'secte',
    'mouvement sectaire',
    'sujétion psychologique',
  ],
  exclusions: ['secte islamiste', 'boko haram'],
  country: 'france',
  sentences: [
    'La loi française ne définit pas ce qu’est une secte, car elle garantit la liberté de conscience, mais elle sanctionne les dérives.',
    'On parle de dérive sectaire quand une personne ou un groupe exerce des pressions pour créer, maintenir ou exploiter un état de sujétion, au détriment de la victime ou de la société.',
    'La rupture avec les proches, des exigences d’argent ou l’abandon de soins en sont des signes.',
    'L’abus de faiblesse et, depuis une loi de 2024, la mise sous sujétion sont des délits ; la Miviludes, mission de l’État, observe ces phénomènes et reçoit des signalements.',
  ],
  references: [
    { label: 'Miviludes, site officiel', url: 'https://www.miviludes.interieur.gouv.fr' },
    {
      label: 'Légifrance, Code pénal, articles 223-15-2 et 223-15-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
    },
  ],
  cases: {
    about: [
      'Le gourou d’un groupe de méditation est soupçonné de dérive sectaire.',
      'La Miviludes a reçu davantage de signalements dans le domaine de la santé.',
    ],
    other: ['La dérive du voilier s’est brisée au large d’Ouessant.'],
  },
}
