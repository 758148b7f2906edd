import type { BackgroundTopic } from '../../background.ts'

export const tempete: BackgroundTopic = {
  id: 'tempete',
  term: 'tempête',
  question: 'Qu’est-ce qu’une tempête ?',
  triggers: [
    'tempête',
    'rafale de vent',
    'vent violent',
    'dépression atmosphérique',
    'bombe météorologique',
    'coup de vent',
  ],
  exclusions: [
    'tempête médiatique',
    'tempête politique',
    'tempête de sable',
    'tempête dans un verre d’eau',
    'tempête tropicale',
    'tempête financière',
    'pris dans la tempête',
    'face aux tempêtes',
    'traverser la tempête',
    'tempête judiciaire',
    'tempête cytokinique',
    'tempête inflammatoire',
    'tempête immunitaire',
  ],
  sentences: [
    'Une tempête est une zone de vents violents qui se forme autour d’une dépression, c’est-à-dire d’une région où la pression de l’air est basse.',
    'En mer, les météorologues parlent de tempête à partir de la force 10 de l’échelle de Beaufort, soit un vent moyen d’au moins 89 kilomètres à l’heure.',
    'Les rafales, plus brèves, sont nettement plus fortes que le vent moyen.',
    'Les tempêtes d’Europe de l’Ouest reçoivent un prénom, choisi dans une liste tenue en commun par les services météorologiques de plusieurs pays.',
    'Les fortes pluies et l’élévation du niveau de la mer peuvent en aggraver les effets.',
  ],
  references: [
    { label: 'Météo-France, site officiel', url: 'https://meteofrance.com' },
    { label: 'Géorisques, site de l’État sur les risques', url: 'https://www.georisques.gouv.fr' },
  ],
  cases: {
    about: [
      'La tempête a privé d’électricité 60 000 foyers bretons.',
      'Des rafales de vent de 140 km/h ont été mesurées sur le littoral.',
    ],
    other: ['La nomination a déclenché une tempête médiatique.'],
  },
}
