import type { BackgroundTopic } from '../../background.ts'

export const tabac: BackgroundTopic = {
  id: 'tabac',
  term: 'tabagisme',
  question: 'Quels sont les effets du tabac sur la santé ?',
  triggers: [
    'tabagisme',
    'prix du tabac',
    'paquet de cigarettes',
    'cigarette électronique',
    'vapotage',
    'sevrage tabagique',
    'lutte antitabac',
    'arrêter de fumer',
    'interdiction de fumer',
    'tabac',
    'cigarette',
    'fumeur',
    'buraliste',
    'tabagique',
    'vapoteuse',
  ],
  exclusions: ['bar-tabac', 'braquage', 'bureau de tabac', 'dernière cigarette', 'carton rouge'],
  sentences: [
    'Le tabac provoque des cancers, des maladies du cœur et des maladies respiratoires ; la fumée nuit aussi à l’entourage.',
    'La nicotine qu’il contient crée une forte dépendance.',
    'En France, la loi Évin de 1991 interdit sa publicité et, depuis 2007 et 2008 selon les lieux, il est interdit de fumer dans tous les lieux fermés accueillant du public.',
    'La vente aux mineurs est interdite, y compris celle des produits du vapotage.',
    'Pour arrêter, les autorités sanitaires proposent le service gratuit Tabac Info Service, joignable au 39 89.',
  ],
  references: [
    { label: 'Tabac Info Service, site de Santé publique France', url: 'https://www.tabac-info-service.fr' },
    {
      label: 'Organisation mondiale de la santé, fiche « Tabac »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/tobacco',
    },
  ],
  cases: {
    about: [
      'Le prix du tabac augmentera en janvier, a confirmé le ministère.',
      'L’interdiction de fumer s’étendra aux abords des écoles.',
    ],
    other: ['Le café-tabac du village a trouvé un repreneur.'],
  },
}
