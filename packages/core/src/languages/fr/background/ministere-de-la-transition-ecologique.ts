import type { BackgroundTopic } from '../../background.ts'

export const ministereDeLaTransitionEcologique: BackgroundTopic = {
  id: 'ministere-de-la-transition-ecologique',
  term: 'ministère de la Transition écologique',
  question: 'De quoi s’occupe le ministère de la Transition écologique ?',
  triggers: [
    'ministre de la transition écologique',
    'ministère de la transition écologique',
    'ministre de l’écologie',
    'ministère de l’écologie',
    'ministre de l’environnement',
    'ministère de l’environnement',
    'transition écologique',
    'transition énergétique',
  ],
  family: 'ministere',
  country: 'france',
  sentences: [
    'Un ministère de l’Environnement existe en France depuis 1971 ; ses noms et ses attributions ont souvent changé avec les gouvernements.',
    'Il est chargé de la protection de la nature et de l’eau, de la prévention des risques, de la lutte contre la pollution et de l’action face au changement climatique.',
    'La transition écologique désigne le passage à une économie qui émet moins de gaz à effet de serre et ménage les ressources.',
    'La Charte de l’environnement, de 2004, a donné à certains de ces principes une valeur constitutionnelle.',
  ],
  references: [
    { label: 'Ministère de la Transition écologique, site officiel', url: 'https://www.ecologie.gouv.fr' },
  ],
  cases: {
    about: [
      'Le ministre de la Transition écologique a démissionné mardi.',
      'La transition énergétique demandera des investissements, selon le rapport.',
    ],
    other: ['La transition entre les deux entraîneurs s’est faite sans heurt.'],
  },
}
