import type { BackgroundTopic } from '../../background.ts'

export const prelevementALaSource: BackgroundTopic = {
  id: 'prelevement-a-la-source',
  term: 'prélèvement à la source',
  question: 'Comment fonctionne le prélèvement à la source ?',
  triggers: [
    'prélèvement à la source',
    'taux de prélèvement',
    'retenue à la source',
    'avis d’imposition',
    'déclaration de revenus',
    'déclaration d’impôts',
    'tranche d’imposition',
    'tranches d’imposition',
    'baisse d’impôts',
    'baisse des impôts',
  ],
  exclusions: ['impôts de production', 'impôt sur la fortune'],
  family: 'impot',
  country: 'france',
  sentences: [
    'Depuis le 1er janvier 2019, l’impôt français sur le revenu est retenu chaque mois sur le salaire ou la pension par celui qui les verse, employeur ou caisse de retraite.',
    'L’administration fiscale lui communique un taux, calculé d’après la dernière déclaration ; le contribuable peut en demander un autre, individuel ou neutre.',
    'Il doit toujours remplir au printemps une déclaration, qui sert à corriger le montant l’année même et à mettre à jour le taux.',
    'Les indépendants paient des acomptes.',
  ],
  references: [
    { label: 'Impots.gouv.fr, site officiel', url: 'https://www.impots.gouv.fr' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Le prélèvement à la source entrera en vigueur en janvier.',
      'Les contribuables ont jusqu’au 8 juin pour leur déclaration de revenus.',
    ],
    other: ['L’eau de source de ce village des Vosges est mise en bouteille.'],
  },
}
