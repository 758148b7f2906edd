import type { BackgroundTopic } from '../../background.ts'

export const loiDeFinances: BackgroundTopic = {
  id: 'loi-de-finances',
  term: 'loi de finances',
  question: 'Comment le budget de l’État est-il voté ?',
  triggers: [
    'loi de finances',
    'projet de loi de finances',
    'budget de l’état',
    'plf',
    'plfss',
    'loi de finances rectificative',
    'financement de la sécurité sociale',
    'projet de budget',
    'budget 2021',
    'budget rectificatif',
    'plan de relance',
  ],
  exclusions: ['budget de la défense américain', 'congrès américain'],
  country: 'france',
  sentences: [
    'En France, la loi de finances fixe chaque année les recettes et les dépenses de l’État.',
    'Le gouvernement dépose son projet à l’Assemblée nationale au plus tard le premier mardi d’octobre, et le Parlement dispose de soixante-dix jours pour se prononcer.',
    'Passé ce délai, le texte peut être mis en œuvre par ordonnance.',
    'Si le budget n’est pas adopté avant le 31 décembre, une loi spéciale permet de percevoir les impôts et d’assurer la continuité de l’État.',
    'Une loi distincte, celle de financement de la Sécurité sociale, porte sur les comptes sociaux.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 47 et 47-1',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Ministère de l’Économie, budget de l’État', url: 'https://www.budget.gouv.fr/' },
  ],
  cases: {
    about: [
      'Les députés examinent le projet de loi de finances.',
      'Le budget de l’État sera voté en décembre.',
    ],
    other: ['Le budget du ménage est serré en fin de mois.'],
  },
}
