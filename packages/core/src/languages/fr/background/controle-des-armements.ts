import type { BackgroundTopic } from '../../background.ts'

export const controleDesArmements: BackgroundTopic = {
  id: 'controle-des-armements',
  term: 'contrôle des armements',
  question: 'Qu’est-ce que le contrôle des armements ?',
  triggers: [
    'contrôle des armements',
    'désarmement',
    'traité new start',
    'new start',
    'traité inf',
    'course aux armements',
    'missile balistique',
    'missile',
    'missiles',
    'arsenal nucléaire',
    'tir de missile',
    'arme hypersonique',
    'essai de missile',
    'traité ciel ouvert',
    'ogive',
    'ogives nucléaires',
    'missile hypersonique',
    'tirs de missiles',
    'commerce des armes',
    'ventes d’armes',
  ],
  exclusions: ['désarmement démographique', 'forcené', 'désarmé', 'missile politique'],
  sentences: [
    'Le contrôle des armements désigne les accords par lesquels des États limitent leurs armes ou en interdisent certaines.',
    'Entre Washington et Moscou, il a commencé avec les traités Salt, en 1972 ; New Start, signé en 2010, plafonnait à 1 550 les ogives nucléaires déployées par chacun, et a expiré en février 2026.',
    'Le traité INF, qui interdisait les missiles terrestres de 500 à 5 500 kilomètres, avait pris fin en août 2019.',
    'D’autres textes bannissent les armes chimiques, les mines et les bombes à sous-munitions.',
  ],
  references: [
    { label: 'Nations unies, affaires de désarmement', url: 'https://disarmament.unoda.org' },
    {
      label: 'Ministère de l’Europe et des Affaires étrangères, site officiel',
      url: 'https://www.diplomatie.gouv.fr',
    },
  ],
  cases: {
    about: [
      'Les négociations sur le contrôle des armements reprennent à Vienne.',
      'Le pays a procédé à un tir de missile balistique.',
    ],
    other: ['Le médiateur a désamorcé la querelle d’un sourire.'],
  },
}
