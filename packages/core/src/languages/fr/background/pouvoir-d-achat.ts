import type { BackgroundTopic } from '../../background.ts'

export const pouvoirDAchat: BackgroundTopic = {
  id: 'pouvoir-d-achat',
  term: 'pouvoir d’achat',
  question: 'Qu’est-ce que le pouvoir d’achat ?',
  triggers: ['pouvoir d’achat'],
  sentences: [
    'Le pouvoir d’achat est la quantité de biens et de services qu’un revenu permet d’acheter.',
    'Il augmente quand les revenus progressent plus vite que les prix, et diminue dans le cas contraire.',
    'L’Insee le calcule à partir du revenu disponible, c’est-à-dire ce qui reste aux ménages une fois versées les prestations sociales et payés les impôts directs et les cotisations.',
    'Pour tenir compte de l’évolution de la population, il le rapporte aussi à chaque personne ou « unité de consommation ».',
    'C’est une moyenne, qui peut s’écarter de ce que vit chaque ménage.',
  ],
  references: [{ label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' }],
  cases: {
    about: [
      'Le pouvoir d’achat des ménages a baissé de 0,5 %.',
      'Des mesures pour le pouvoir d’achat sont attendues.',
    ],
    other: ['Le juge a le pouvoir d’annuler l’achat.'],
  },
}
