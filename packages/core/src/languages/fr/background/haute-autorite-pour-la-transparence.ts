import type { BackgroundTopic } from '../../background.ts'

export const hauteAutoritePourLaTransparence: BackgroundTopic = {
  id: 'haute-autorite-pour-la-transparence',
  term: 'Haute Autorité pour la transparence de la vie publique',
  question: 'Que contrôle la Haute Autorité pour la transparence de la vie publique ?',
  triggers: [
    'hatvp',
    'haute autorité pour la transparence de la vie publique',
    'déclaration de patrimoine',
    'déclaration d’intérêts',
    'pantouflage',
    'représentant d’intérêts',
    'registre des lobbys',
  ],
  country: 'france',
  sentences: [
    'La Haute Autorité pour la transparence de la vie publique, ou HATVP, est une autorité française indépendante créée par une loi de 2013.',
    'Elle reçoit et vérifie les déclarations de patrimoine et d’intérêts des ministres, des parlementaires, des principaux élus locaux et de hauts responsables publics.',
    'Elle cherche ainsi à prévenir les conflits d’intérêts et les enrichissements inexpliqués.',
    'Elle contrôle le départ d’agents publics vers le privé et tient le répertoire des représentants d’intérêts, ou lobbys.',
    'Si elle relève un manquement grave, elle saisit la justice.',
  ],
  references: [
    {
      label: 'Haute Autorité pour la transparence de la vie publique, site officiel',
      url: 'https://www.hatvp.fr/',
    },
  ],
  cases: {
    about: ['La ministre a corrigé sa déclaration d’intérêts.', 'La HATVP a saisi le parquet.'],
    other: ['La haute autorité de l’arbitre a été contestée.'],
  },
}
