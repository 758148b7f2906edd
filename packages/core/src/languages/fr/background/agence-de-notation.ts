import type { BackgroundTopic } from '../../background.ts'

export const agenceDeNotation: BackgroundTopic = {
  id: 'agence-de-notation',
  term: 'agence de notation',
  question: 'À quoi servent les agences de notation ?',
  triggers: [
    'agence de notation',
    'moody’s',
    'dégradation de la note',
    'note de la dette',
    'note souveraine',
    'agence fitch',
    'note triple a',
    'perte du triple a',
    'fitch ratings',
    'standard and poor’s',
  ],
  sentences: [
    'Une agence de notation évalue la capacité d’un État, d’une entreprise ou d’une banque à rembourser ses dettes.',
    'Les trois plus connues sont les américaines S&P Global Ratings, Moody’s et Fitch Ratings.',
    'Leur échelle va de la meilleure note, le triple A, jusqu’au défaut de paiement ; une « perspective » négative annonce une baisse possible.',
    'Une dégradation peut amener les prêteurs à demander un taux d’intérêt plus élevé.',
    'Dans l’Union européenne, ces agences sont surveillées par l’Autorité européenne des marchés financiers et publient leurs avis sur les États selon un calendrier fixé d’avance.',
  ],
  references: [
    {
      label: 'Autorité européenne des marchés financiers, site officiel (en anglais)',
      url: 'https://www.esma.europa.eu/',
    },
  ],
  cases: {
    about: [
      'L’agence de notation a abaissé la note du pays.',
      'Moody’s a placé la banque sous perspective négative.',
    ],
    other: ['La notation des élèves évolue au collège.'],
  },
}
