import type { BackgroundTopic } from '../../background.ts'

export const velo: BackgroundTopic = {
  id: 'velo',
  term: 'vélo',
  question: 'Quelle place le vélo prend-il dans les déplacements ?',
  triggers: [
    'vélo',
    'cycliste',
    'piste cyclable',
    'pistes cyclables',
    'vélib',
    'vélo électrique',
    'vélos',
    'coronapistes',
    'vélo en libre-service',
    'cyclistes',
    'plan vélo',
    'vélotaf',
    'mobilité douce',
    'prime vélo',
    'bonus vélo',
  ],
  exclusions: [
    'tour de france',
    'course cycliste',
    'coureur cycliste',
    'maillot jaune',
    'champion cycliste',
    'peloton',
    'vélo d’appartement',
  ],
  family: 'velo',
  country: 'france',
  sentences: [
    'Le vélo ne représente en France que quelques pour cent des déplacements, bien moins qu’aux Pays-Bas, où un trajet sur quatre se fait ainsi, mais sa part grandit dans les grandes villes.',
    'La loi d’orientation des mobilités, de 2019, oblige les collectivités qui refont une voie urbaine à y prévoir un aménagement cyclable.',
    'Le casque n’est obligatoire que jusqu’à 12 ans ; l’éclairage l’est la nuit pour tous.',
    'L’assistance d’un vélo électrique se coupe à 25 kilomètres à l’heure.',
  ],
  references: [
    { label: 'Ministère de la Transition écologique, site officiel', url: 'https://www.ecologie.gouv.fr' },
    { label: 'Sécurité routière, site officiel', url: 'https://www.securite-routiere.gouv.fr' },
  ],
  cases: {
    about: [
      'La ville tracera trente kilomètres de pistes cyclables.',
      'Les ventes de vélos électriques ont doublé.',
    ],
    other: ['Le coureur a crevé à deux kilomètres de l’arrivée.'],
  },
}
