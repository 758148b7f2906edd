import type { BackgroundTopic } from '../../background.ts'

export const ligneAGrandeVitesse: BackgroundTopic = {
  id: 'ligne-a-grande-vitesse',
  term: 'ligne à grande vitesse',
  question: 'Qu’est-ce qu’une ligne à grande vitesse ?',
  triggers: ['ligne à grande vitesse', 'lgv', 'train à grande vitesse', 'ligne tgv'],
  sentences: [
    'Une ligne à grande vitesse est une voie ferrée construite ou aménagée pour des trains roulant en général à 250 kilomètres à l’heure ou davantage.',
    'Ses courbes sont larges, elle ne comporte pas de passage à niveau, et la signalisation s’affiche dans la cabine du conducteur.',
    'En France, la première, entre Paris et le Sud-Est, a été ouverte en 1981, et les trains y circulent, selon les lignes, jusqu’à 300 ou 320 kilomètres à l’heure.',
    'Les projets de nouvelles lignes opposent souvent les gains de temps au coût et aux effets sur l’environnement.',
  ],
  references: [
    { label: 'SNCF Réseau, site officiel', url: 'https://www.sncf-reseau.com/fr' },
    {
      label: 'Union internationale des chemins de fer, page « High-speed rail »',
      url: 'https://uic.org/passenger/highspeed/',
    },
  ],
  cases: {
    about: [
      'Le tracé de la ligne à grande vitesse traverse des vignobles.',
      'La circulation est interrompue sur la LGV entre Tours et Bordeaux.',
    ],
    other: ['Le pilote a parcouru la ligne droite à très grande vitesse.'],
  },
}
