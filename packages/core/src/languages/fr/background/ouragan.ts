import type { BackgroundTopic } from '../../background.ts'

export const ouragan: BackgroundTopic = {
  id: 'ouragan',
  term: 'ouragan',
  question: 'Comment classe-t-on les ouragans ?',
  triggers: [
    'ouragan',
    'cyclone',
    'typhon',
    'cyclone tropical',
    'tempête tropicale',
    'échelle de saffir-simpson',
    'saison cyclonique',
    'alerte cyclonique',
  ],
  exclusions: ['eurofighter', 'ouragan médiatique'],
  sentences: [
    'Ouragan, cyclone et typhon désignent le même phénomène selon la région : une vaste dépression tropicale qui tourne autour d’un centre calme, l’œil, et tire son énergie des eaux chaudes de l’océan.',
    'On parle d’ouragan dans l’Atlantique Nord lorsque le vent moyen atteint au moins 119 kilomètres à l’heure ; entre 63 et 118, il s’agit d’une tempête tropicale.',
    'L’échelle de Saffir-Simpson classe les ouragans de 1 à 5 d’après la force du vent.',
    'Elle ne dit rien des pluies ni de l’élévation du niveau de la mer, qui causent souvent de nombreuses victimes.',
  ],
  references: [
    {
      label: 'Centre national américain des ouragans, échelle de Saffir-Simpson',
      url: 'https://www.nhc.noaa.gov/aboutsshws.php',
    },
    { label: 'Météo-France, site officiel', url: 'https://meteofrance.com' },
  ],
  cases: {
    about: [
      'L’ouragan, de catégorie 2, a touché terre lundi soir en Floride.',
      'La Réunion a été placée en alerte cyclonique à l’approche d’une tempête tropicale.',
    ],
    other: ['Le pilote de l’Eurofighter Typhoon s’est éjecté avant l’écrasement.'],
  },
}
