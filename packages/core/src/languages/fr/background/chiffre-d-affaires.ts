import type { BackgroundTopic } from '../../background.ts'

export const chiffreDAffaires: BackgroundTopic = {
  id: 'chiffre-d-affaires',
  term: 'chiffre d’affaires',
  question: 'Quelle différence entre chiffre d’affaires et bénéfice ?',
  triggers: [
    'chiffre d’affaires',
    'bénéfice net',
    'résultat net',
    'perte nette',
    'résultat opérationnel',
    'résultats trimestriels',
    'résultats annuels',
    'résultats semestriels',
    'marge opérationnelle',
    'bénéfice net part du groupe',
    'avertissement sur résultats',
  ],
  sentences: [
    'Le chiffre d’affaires est le total des ventes de biens et de services d’une entreprise sur une période, hors taxes.',
    'Il mesure son volume d’activité, pas ce qu’elle gagne.',
    'Le bénéfice, ou résultat net, est ce qui reste une fois payés les achats, les salaires, les intérêts, les impôts et les autres charges ; s’il est négatif, l’entreprise est en perte.',
    'Une société peut donc vendre plus tout en gagnant moins.',
    'Pour juger d’une évolution, on la calcule souvent « à périmètre et taux de change constants », c’est-à-dire sans l’effet des acquisitions et des monnaies.',
  ],
  references: [
    { label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' },
    { label: 'Autorité des marchés financiers, site officiel', url: 'https://www.amf-france.org/fr' },
  ],
  cases: {
    about: [
      'Le chiffre d’affaires du groupe a progressé de 4 %.',
      'Le distributeur publie un bénéfice net en recul.',
    ],
    other: ['Le ministre des Affaires étrangères a cité le chiffre de dix victimes.'],
  },
}
