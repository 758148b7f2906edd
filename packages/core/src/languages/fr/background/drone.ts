import type { BackgroundTopic } from '../../background.ts'

export const drone: BackgroundTopic = {
  id: 'drone',
  term: 'drone',
  question: 'Qu’est-ce qu’un drone ?',
  triggers: ['drone', 'aéronef sans pilote', 'avion sans pilote', 'drone civil', 'drone militaire'],
  sentences: [
    'Un drone est un aéronef sans pilote à bord, commandé à distance ou capable de suivre seul un trajet programmé.',
    'Les modèles civils servent à filmer, à inspecter des ouvrages, à surveiller des cultures ou à aider les secours.',
    'Les armées en emploient pour observer, guider des tirs ou frapper, certains étant conçus pour exploser en atteignant leur cible.',
    'Dans l’Union européenne, l’usage civil est encadré par des règles communes : selon le poids de l’appareil et le risque du vol, une formation, un enregistrement ou une autorisation peuvent être exigés, et le survol de nombreux lieux est interdit ou limité.',
  ],
  references: [
    {
      label: 'Direction générale de l’aviation civile, site du ministère chargé des Transports',
      url: 'https://www.ecologie.gouv.fr',
    },
    {
      label: 'Agence de l’Union européenne pour la sécurité aérienne, dossier « Civil drones »',
      url: 'https://www.easa.europa.eu/en/domains/drones-air-mobility',
    },
  ],
  cases: {
    about: [
      'L’aéroport a suspendu ses vols après le survol d’un drone.',
      'Des drones militaires ont frappé un dépôt de carburant dans la nuit, selon l’état-major.',
    ],
    other: ['Le bourdon et la guêpe fréquentent les mêmes fleurs.'],
  },
}
