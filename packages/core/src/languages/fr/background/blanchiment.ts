import type { BackgroundTopic } from '../../background.ts'

export const blanchiment: BackgroundTopic = {
  id: 'blanchiment',
  term: 'blanchiment d’argent',
  question: 'Qu’est-ce que le blanchiment d’argent ?',
  triggers: ['blanchiment', 'blanchiment d’argent', 'blanchir de l’argent', 'blanchiment de capitaux'],
  exclusions: ['corail', 'coraux', 'blanchiment dentaire', 'récif'],
  sentences: [
    'Le blanchiment consiste à donner une apparence légale à de l’argent qui provient d’un crime ou d’un délit, comme le trafic de drogue, la corruption ou la fraude fiscale.',
    'On y distingue souvent trois étapes : l’argent est placé dans le circuit financier, son origine est brouillée par une série d’opérations, puis il est réinvesti.',
    'En France, c’est un délit distinct de l’infraction d’où vient l’argent.',
    'Les banques, mais aussi des professions comme les notaires ou les agents immobiliers, doivent signaler leurs soupçons à Tracfin, un service de renseignement du ministère de l’Économie.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 324-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    { label: 'Ministère de l’Économie, Tracfin', url: 'https://www.economie.gouv.fr/tracfin' },
  ],
  cases: {
    about: [
      'Quatre hommes sont poursuivis pour blanchiment de fraude fiscale.',
      'La banque est accusée d’avoir facilité le blanchiment d’argent.',
    ],
    other: ['Le blanchiment des coraux inquiète les biologistes.'],
  },
}
