import type { BackgroundTopic } from '../../background.ts'

export const enqueteFerroviaire: BackgroundTopic = {
  id: 'enquete-ferroviaire',
  term: 'accident ferroviaire',
  question: 'Qui enquête sur un accident de train ?',
  triggers: [
    'déraillement',
    'train déraillé',
    'train a déraillé',
    'tgv a déraillé',
    'wagon a déraillé',
    'tramway a déraillé',
    'faire dérailler un train',
    'accident ferroviaire',
    'collision ferroviaire',
    'bea-tt',
    'accident de train',
    'collision de trains',
    'catastrophe ferroviaire',
  ],
  country: 'france',
  sentences: [
    'En France, le Bureau d’enquêtes sur les accidents de transport terrestre (BEA-TT) recherche les causes des accidents ferroviaires graves et publie des recommandations pour en éviter d’autres, sans se prononcer sur les responsabilités.',
    'Une enquête judiciaire, conduite séparément, peut établir des fautes.',
    'Les enquêteurs examinent notamment l’état de la voie et des roues, la signalisation, la vitesse, le relief, la météo et les enregistreurs du train.',
    'Dans l’Union européenne, chaque État doit disposer d’un tel organisme indépendant ; le Royaume-Uni a le sien, la Rail Accident Investigation Branch.',
  ],
  references: [
    { label: 'BEA-TT, site officiel', url: 'https://www.bea-tt.developpement-durable.gouv.fr' },
    {
      label: 'Agence de l’Union européenne pour les chemins de fer, site officiel',
      url: 'https://www.era.europa.eu',
    },
  ],
  cases: {
    about: [
      'Le déraillement d’un train régional a fait trois morts près d’Aberdeen.',
      'Un train a déraillé après avoir heurté un éboulement, sans faire de victime.',
    ],
    other: ['Les négociations sur les retraites patinent depuis une semaine.'],
  },
}
