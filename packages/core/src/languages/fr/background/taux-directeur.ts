import type { BackgroundTopic } from '../../background.ts'

export const tauxDirecteur: BackgroundTopic = {
  id: 'taux-directeur',
  term: 'taux directeur',
  question: 'À quoi sert un taux directeur ?',
  triggers: [
    'taux directeur',
    'taux directeurs',
    'taux d’intérêt directeur',
    'politique monétaire',
    'resserrement monétaire',
    'assouplissement monétaire',
    'assouplissement quantitatif',
    'hausse des taux d’intérêt',
    'baisse des taux d’intérêt',
    'remontée des taux',
    'relever ses taux',
    'relevé ses taux',
    'baisser ses taux',
    'abaissé ses taux',
  ],
  sentences: [
    'Un taux directeur est un taux d’intérêt qu’une banque centrale fixe pour ses opérations avec les banques.',
    'Il influe sur le coût des crédits aux particuliers et aux entreprises, et sur le rendement de l’épargne.',
    'Une hausse rend l’emprunt plus cher et freine la demande, ce qui tend à ralentir la hausse des prix.',
    'Une baisse produit l’effet inverse et vise à soutenir l’activité.',
    'Ces effets ne se font sentir qu’après plusieurs mois.',
    'Dans la zone euro, les taux directeurs sont fixés par la Banque centrale européenne ; aux États-Unis, par la Réserve fédérale.',
  ],
  references: [
    {
      label: 'Banque centrale européenne, site officiel',
      url: 'https://www.ecb.europa.eu/home/html/index.fr.html',
    },
    { label: 'Banque de France, site officiel', url: 'https://www.banque-france.fr/fr' },
  ],
  cases: {
    about: [
      'La banque centrale a relevé son taux directeur.',
      'Les marchés attendent une baisse des taux d’intérêt.',
    ],
    other: ['Le directeur a noté le taux de présence des élèves.'],
  },
}
