import type { BackgroundTopic } from '../../background.ts'

export const immuniteCollective: BackgroundTopic = {
  id: 'immunite-collective',
  term: 'immunité collective',
  question: 'Qu’est-ce que l’immunité collective ?',
  triggers: [
    'immunité collective',
    'immunité de groupe',
    'anticorps neutralisant',
    'réponse immunitaire',
    'système immunitaire',
  ],
  sentences: [
    'L’immunité est la capacité de l’organisme à se défendre contre un microbe, acquise par une infection ou par un vaccin.',
    'Elle repose notamment sur des anticorps, des protéines qui se fixent sur lui, et sur des globules blancs qui gardent la mémoire de la rencontre.',
    'L’immunité collective est la protection d’une population entière lorsqu’un si grand nombre de personnes sont immunisées que le microbe n’en trouve plus assez à infecter.',
    'La part nécessaire dépend de la contagiosité du microbe ; elle devient difficile à atteindre si l’immunité faiblit avec le temps ou si le microbe évolue.',
  ],
  references: [
    { label: 'Institut Pasteur, site officiel', url: 'https://www.pasteur.fr/fr' },
    { label: 'Inserm, site officiel', url: 'https://www.inserm.fr' },
  ],
  cases: {
    about: [
      'La Suède est encore loin de l’immunité collective, selon l’enquête sérologique.',
      'Les chercheurs ont mesuré la réponse immunitaire des volontaires.',
    ],
    other: ['L’immunité du sénateur a été levée par le bureau de la chambre.'],
  },
}
