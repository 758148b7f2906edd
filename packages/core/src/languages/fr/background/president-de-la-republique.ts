import type { BackgroundTopic } from '../../background.ts'

export const presidentDeLaRepublique: BackgroundTopic = {
  id: 'president-de-la-republique',
  term: 'président de la République',
  question: 'Quels sont les pouvoirs du président de la République ?',
  triggers: [
    'président de la république',
    'présidente de la république',
    'chef de l’état',
    'élysée',
    'palais de l’élysée',
    'présidence de la république',
    'quinquennat',
    'domaine réservé',
  ],
  country: 'france',
  sentences: [
    'Selon la Constitution, le président de la République veille au respect de celle-ci et assure la continuité de l’État ; il est élu pour cinq ans, au suffrage universel direct.',
    'Il nomme le Premier ministre, préside le Conseil des ministres, promulgue les lois, peut dissoudre l’Assemblée nationale et soumettre certains projets à référendum.',
    'Chef des armées, il conduit aussi la politique étrangère et négocie les traités.',
    'Nul ne peut exercer plus de deux mandats consécutifs ; le palais de l’Élysée est sa résidence officielle depuis 1873.',
    'Il n’est pas responsable, pendant son mandat, des actes accomplis en cette qualité, et ne peut être poursuivi pour d’autres faits qu’après son départ ; le Parlement réuni en Haute Cour peut le destituer en cas de manquement manifestement incompatible avec sa fonction.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 5 à 19',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'Le chef de l’État doit s’adresser aux Français jeudi soir.',
      'L’Élysée n’a pas souhaité commenter ces informations.',
    ],
    other: ['Le président du club a présenté sa démission au conseil d’administration.'],
  },
}
