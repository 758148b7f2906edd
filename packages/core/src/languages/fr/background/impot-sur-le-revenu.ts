import type { BackgroundTopic } from '../../background.ts'

export const impotSurLeRevenu: BackgroundTopic = {
  id: 'impot-sur-le-revenu',
  term: 'impôt sur le revenu',
  question: 'Comment l’impôt sur le revenu est-il calculé ?',
  triggers: [
    'impôt sur le revenu',
    'prélèvement à la source',
    'déclaration de revenus',
    'barème de l’impôt',
    'tranche d’imposition',
    'impôts sur le revenu',
    'impôts',
    'contribuable',
    'baisse d’impôts',
    'baisse des impôts',
    'fiscalité',
    'baisses d’impôts',
  ],
  exclusions: ['paradis fiscal', 'impôts locaux', 'impôt sur la fortune'],
  family: 'impot',
  country: 'france',
  sentences: [
    'En France, l’impôt sur le revenu est progressif : le revenu est découpé en tranches, et chaque tranche est taxée à un taux plus élevé que la précédente.',
    'Passer dans une tranche supérieure n’augmente donc l’impôt que sur la part du revenu qui la dépasse.',
    'Le calcul tient compte de la situation de famille, par le quotient familial.',
    'Depuis le 1er janvier 2019, l’impôt est prélevé à la source, au moment où le revenu est versé.',
    'Une déclaration annuelle reste nécessaire pour établir le montant exact.',
  ],
  references: [
    {
      label: 'Direction générale des finances publiques, impots.gouv.fr',
      url: 'https://www.impots.gouv.fr/accueil',
    },
  ],
  cases: {
    about: [
      'Le barème de l’impôt sur le revenu sera gelé.',
      'La déclaration de revenus en ligne ouvre jeudi.',
    ],
    other: ['Le revenu agricole a baissé sous l’effet de la sécheresse.'],
  },
}
