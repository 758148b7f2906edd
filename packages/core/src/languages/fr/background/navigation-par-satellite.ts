import type { BackgroundTopic } from '../../background.ts'

export const navigationParSatellite: BackgroundTopic = {
  id: 'navigation-par-satellite',
  term: 'navigation par satellite',
  question: 'Comment fonctionne la navigation par satellite ?',
  triggers: [
    'navigation par satellite',
    'positionnement par satellite',
    'satellite de navigation',
    'système galileo',
    'programme galileo',
    'constellation galileo',
    'satellite galileo',
    'géolocalisation par satellite',
    'système gps',
    'brouillage gps',
    'signal gps',
  ],
  exclusions: ['sonde galileo'],
  sentences: [
    'Un système de navigation par satellite permet à un récepteur, par exemple celui d’un téléphone, de calculer sa position sur Terre.',
    'Chaque satellite émet en continu un signal qui indique l’heure exacte de son départ ; le récepteur en déduit la distance qui l’en sépare.',
    'Il lui faut au moins quatre satellites visibles : trois pour se situer, un pour corriger sa propre horloge, bien moins précise que les horloges atomiques embarquées.',
    'Le GPS américain, le russe Glonass, le chinois BeiDou et l’européen Galileo sont les quatre systèmes qui couvrent toute la planète.',
  ],
  references: [
    {
      label: 'Agence de l’Union européenne pour le programme spatial, site officiel',
      url: 'https://www.euspa.europa.eu',
    },
    { label: 'Cnes, site officiel', url: 'https://cnes.fr' },
  ],
  cases: {
    about: [
      'Deux satellites de navigation du programme européen Galileo doivent être mis en orbite jeudi.',
      'Les pilotes signalent un brouillage GPS de plus en plus fréquent au-dessus de la mer.',
    ],
    other: ['La sonde Galileo a étudié Jupiter et ses lunes pendant huit ans.'],
  },
}
