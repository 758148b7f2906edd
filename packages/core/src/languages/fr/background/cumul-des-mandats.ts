import type { BackgroundTopic } from '../../background.ts'

export const cumulDesMandats: BackgroundTopic = {
  id: 'cumul-des-mandats',
  term: 'cumul des mandats',
  question: 'Quelles règles encadrent les mandats des élus ?',
  triggers: [
    'cumul des mandats',
    'non-cumul',
    'indemnité des élus',
    'indemnité parlementaire',
    'irfm',
    'frais de mandat',
    'moralisation de la vie politique',
    'réserve parlementaire',
    'emplois fictifs',
    'assistant parlementaire',
    'assistante parlementaire',
    'attaché parlementaire',
    'emploi fictif',
    'notes de frais',
  ],
  country: 'france',
  sentences: [
    'Depuis 2017, un député ou un sénateur français ne peut plus être en même temps maire, ni diriger un département ou une région.',
    'La même année, les lois pour la confiance dans la vie politique ont interdit aux parlementaires d’employer leur conjoint, leurs parents ou leurs enfants, et supprimé la réserve parlementaire.',
    'Leur indemnité est imposable, et leurs frais de mandat sont contrôlés par un déontologue.',
    'Les élus et les ministres déclarent leur patrimoine et leurs intérêts à la Haute Autorité pour la transparence de la vie publique.',
  ],
  references: [
    {
      label: 'Haute Autorité pour la transparence de la vie publique, site officiel',
      url: 'https://www.hatvp.fr',
    },
    { label: 'Assemblée nationale, site officiel', url: 'https://www.assemblee-nationale.fr' },
  ],
  cases: {
    about: [
      'Le député a renoncé à sa mairie en raison du non-cumul.',
      'L’élue est jugée dans l’affaire des assistants parlementaires.',
    ],
    other: ['Le postier a encaissé deux mandats à la même adresse.'],
  },
}
