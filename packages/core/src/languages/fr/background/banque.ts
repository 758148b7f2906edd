import type { BackgroundTopic } from '../../background.ts'

export const banque: BackgroundTopic = {
  id: 'banque',
  term: 'banque',
  question: 'Comment fonctionne une banque ?',
  triggers: [
    'banque',
    'secteur bancaire',
    'société générale',
    'bnp paribas',
    'crédit agricole',
    'frais bancaires',
    'compte bancaire',
    'carte bancaire',
    'établissement bancaire',
    'découvert bancaire',
    'crédit lyonnais',
    'distributeur de billets',
    'paiement sans contact',
  ],
  exclusions: [
    'banque de sang',
    'banque mondiale',
    'banque alimentaire',
    'banque centrale',
    'banque d’images',
  ],
  sentences: [
    'Une banque reçoit l’argent de ses clients, en prête une partie et gère les moyens de paiement ; l’intérêt qu’elle touche sur les crédits, supérieur à celui qu’elle verse, lui procure une marge.',
    'En accordant un prêt, elle crée de la monnaie, dans des limites que fixent les règles de capital et la banque centrale.',
    'Dans la zone euro, les plus grandes sont surveillées par la Banque centrale européenne.',
    'En France, les dépôts sont garantis jusqu’à 100 000 euros par client et par établissement.',
  ],
  references: [
    { label: 'Banque de France, site officiel', url: 'https://www.banque-france.fr' },
    { label: 'Autorité de contrôle prudentiel et de résolution', url: 'https://acpr.banque-france.fr' },
  ],
  cases: {
    about: [
      'La banque fermera une agence sur quatre.',
      'Les frais bancaires augmentent, selon l’association.',
    ],
    other: ['Des phoques se reposent sur le banc de sable.'],
  },
}
