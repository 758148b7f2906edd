import type { BackgroundTopic } from '../../background.ts'

export const ehpad: BackgroundTopic = {
  id: 'ehpad',
  term: 'Ehpad',
  question: 'Qu’est-ce qu’un Ehpad ?',
  triggers: [
    'ehpad',
    'maison de retraite',
    'perte d’autonomie',
    'personne âgée dépendante',
    'résident d’ehpad',
    'allocation personnalisée d’autonomie',
    'dépendance des personnes âgées',
    'directrice d’ehpad',
  ],
  country: 'france',
  sentences: [
    'Un Ehpad, établissement d’hébergement pour personnes âgées dépendantes, accueille des personnes qui ne peuvent plus vivre seules chez elles.',
    'Il assure le logement, les repas, l’aide aux gestes quotidiens et des soins.',
    'Il peut être public, associatif ou commercial, et doit avoir une autorisation conjointe du département et de l’agence régionale de santé, qui le contrôlent.',
    'L’Assurance maladie finance les soins, le département une partie de l’aide liée à la dépendance, et le résident paie l’hébergement, avec des aides selon ses ressources.',
    'On en compte environ 7 500, pour quelque 600 000 résidents, âgés de plus de 85 ans en moyenne ; le manque de personnel y est chronique, et un conseil de la vie sociale y réunit résidents, familles et salariés.',
  ],
  references: [
    {
      label: 'Portail national d’information pour les personnes âgées',
      url: 'https://www.pour-les-personnes-agees.gouv.fr',
    },
    {
      label: 'Légifrance, Code de l’action sociale et des familles, articles L. 313-12 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074069',
    },
  ],
  cases: {
    about: [
      'Les familles des résidents de l’Ehpad dénoncent le manque de personnel.',
      'La maison de retraite a été évacuée à cause d’un début d’incendie.',
    ],
    other: ['La retraite du champion a été fêtée dans son village natal.'],
  },
}
