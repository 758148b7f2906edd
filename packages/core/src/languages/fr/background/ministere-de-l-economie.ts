import type { BackgroundTopic } from '../../background.ts'

export const ministereDeLEconomie: BackgroundTopic = {
  id: 'ministere-de-l-economie',
  term: 'ministère de l’Économie',
  question: 'Que fait Bercy, le ministère de l’Économie ?',
  triggers: [
    'ministre de l’économie',
    'ministère de l’économie',
    'bercy',
    'ministre des finances',
    'ministre du budget',
    'ministre des comptes publics',
    'ministre de l’action et des comptes publics',
    'direction générale des finances publiques',
    'trésor public',
  ],
  exclusions: ['accorhotels arena', 'palais omnisports', 'arena de bercy', 'bercy arena'],
  family: 'ministere',
  country: 'france',
  sentences: [
    'Bercy est le nom donné aux ministères français de l’Économie, des Finances et du Budget, d’après le quartier de Paris où ils ont emménagé en 1989, quittant une aile du Louvre.',
    'Ils préparent le budget de l’État, lèvent l’impôt, gèrent la dette et surveillent la concurrence et les douanes.',
    'La direction générale des Finances publiques s’occupe des impôts et paie les dépenses de l’État.',
    'L’Insee, qui produit les grandes statistiques, dépend également de ces ministères, tout en étant indépendant dans ses méthodes.',
    'Le projet de loi de finances est présenté chaque automne au Parlement, qui a soixante-dix jours pour le voter ; la Commission européenne en vérifie aussi le respect des règles communes.',
    'Le bâtiment, long de plus de 350 mètres, enjambe un quai de la Seine.',
  ],
  references: [
    { label: 'Ministère de l’Économie et des Finances, site officiel', url: 'https://www.economie.gouv.fr' },
  ],
  cases: {
    about: [
      'Bercy prévoit une aide aux commerces fermés.',
      'Le ministre de l’Économie a reçu les dirigeants du groupe.',
    ],
    other: ['La chanteuse remplira la salle de concert deux soirs de suite.'],
  },
}
