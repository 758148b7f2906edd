import type { BackgroundTopic } from '../../background.ts'

export const impotSurLaFortune: BackgroundTopic = {
  id: 'impot-sur-la-fortune',
  term: 'impôt sur la fortune immobilière',
  question: 'Quelle différence entre l’ISF et l’IFI ?',
  triggers: [
    'isf',
    'ifi',
    'impôt sur la fortune',
    'impôt sur la fortune immobilière',
    'impôt de solidarité sur la fortune',
    'taxe zucman',
    'flat tax',
    'prélèvement forfaitaire unique',
    'taxation des plus riches',
  ],
  country: 'france',
  sentences: [
    'En France, l’impôt de solidarité sur la fortune, ou ISF, portait sur l’ensemble du patrimoine des ménages les plus aisés : immeubles, placements et autres biens.',
    'Il a été supprimé le 1er janvier 2018 et remplacé par l’impôt sur la fortune immobilière, ou IFI, limité aux biens immobiliers.',
    'La même année, un prélèvement forfaitaire unique, surnommé « flat tax », a été créé sur les revenus du capital.',
    'Les partisans de cette réforme y voyaient un moyen d’encourager l’investissement, ses adversaires un avantage donné aux plus riches.',
  ],
  references: [
    {
      label: 'Direction générale des finances publiques, impots.gouv.fr',
      url: 'https://www.impots.gouv.fr/accueil',
    },
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
  ],
  cases: {
    about: [
      'La gauche réclame le retour de l’ISF.',
      'Le rendement de l’impôt sur la fortune immobilière a augmenté.',
    ],
    other: ['Il a fait fortune dans l’immobilier au Brésil.'],
  },
}
