import type { BackgroundTopic } from '../../background.ts'

export const controleJudiciaire: BackgroundTopic = {
  id: 'controle-judiciaire',
  term: 'contrôle judiciaire',
  question: 'En quoi consiste un contrôle judiciaire ?',
  triggers: ['contrôle judiciaire'],
  country: 'france',
  sentences: [
    'Le contrôle judiciaire laisse libre une personne mise en examen ou poursuivie, mais lui impose des obligations en attendant son jugement.',
    'Le juge les choisit dans une liste fixée par la loi : se présenter régulièrement à la police, remettre son passeport, ne pas quitter un territoire, ne pas rencontrer certaines personnes ou verser un cautionnement.',
    'Il peut aussi interdire d’exercer une activité professionnelle.',
    'La personne, qui reste présumée innocente, peut demander à tout moment la levée de la mesure.',
    'Si elle ne respecte pas ses obligations, elle risque la détention provisoire.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 137 à 142-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'L’ancien maire a été placé sous contrôle judiciaire.',
      'Ses avocats ont demandé la levée de son contrôle judiciaire.',
    ],
    other: ['Le contrôle technique du véhicule a été jugé insuffisant.'],
  },
}
