import type { BackgroundTopic } from '../../background.ts'

export const obesite: BackgroundTopic = {
  id: 'obesite',
  term: 'obésité',
  question: 'Qu’est-ce que l’obésité ?',
  triggers: [
    'obésité',
    'obèse',
    'surpoids',
    'indice de masse corporelle',
    'médicament anti-obésité',
    'chirurgie bariatrique',
    'ozempic',
  ],
  sentences: [
    'L’obésité est une maladie chronique due à un excès de graisse corporelle qui nuit à la santé.',
    'Chez l’adulte, elle est définie le plus souvent par un indice de masse corporelle d’au moins 30 ; cet indice est le poids en kilogrammes divisé par le carré de la taille en mètres.',
    'Elle augmente le risque de diabète, de maladies du cœur, de certains cancers et de troubles articulaires.',
    'L’alimentation, la sédentarité, l’hérédité, le sommeil, le stress et les conditions de vie y jouent tous un rôle.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « Obésité et surpoids »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/obesity-and-overweight',
    },
    { label: 'Haute Autorité de santé, site officiel', url: 'https://www.has-sante.fr' },
  ],
  cases: {
    about: [
      'Une personne sur six souffre d’obésité, selon l’enquête.',
      'Le ministère veut taxer les sodas pour lutter contre le surpoids des enfants.',
    ],
    other: ['Le poids lourd s’est couché sur le flanc dans un virage.'],
  },
}
