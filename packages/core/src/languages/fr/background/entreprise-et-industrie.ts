import type { BackgroundTopic } from '../../background.ts'

export const entrepriseEtIndustrie: BackgroundTopic = {
  id: 'entreprise-et-industrie',
  term: 'fermeture d’usine',
  question: 'Que dit la loi quand une usine ferme ?',
  triggers: [
    'fermeture d’usine',
    'fermeture de l’usine',
    'fermeture du site',
    'site industriel',
    'désindustrialisation',
    'délocalisation',
    'suppressions de postes',
    'suppressions d’emplois',
    'suppression de postes',
    'repreneur',
    'relocalisation',
    'plan social',
    'réindustrialisation',
  ],
  exclusions: ['usine de retraitement des eaux', 'usine à gaz'],
  family: 'licenciement',
  country: 'france',
  sentences: [
    'En France, une entreprise d’au moins mille salariés qui veut fermer un établissement doit chercher un repreneur et examiner les offres reçues, selon la loi Florange de 2014.',
    'Elle consulte le comité social et économique et prépare, au-delà de dix licenciements dans une entreprise de cinquante salariés, un plan de sauvegarde de l’emploi, contrôlé par l’administration.',
    'Elle doit aussi contribuer à créer des activités dans le bassin touché.',
    'La part de l’industrie dans l’économie française a nettement reculé depuis les années 1970.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L1233-57-9 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Ministère du Travail, site officiel', url: 'https://travail-emploi.gouv.fr' },
  ],
  cases: {
    about: [
      'La fermeture de l’usine menace 286 emplois.',
      'Les salariés du site industriel attendent un repreneur.',
    ],
    other: ['L’école primaire fermera pour travaux jusqu’en mars.'],
  },
}
