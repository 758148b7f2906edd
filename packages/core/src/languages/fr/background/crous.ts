import type { BackgroundTopic } from '../../background.ts'

export const crous: BackgroundTopic = {
  id: 'crous',
  term: 'Crous',
  question: 'Qu’est-ce que le Crous ?',
  triggers: [
    'crous',
    'bourse étudiante',
    'bourse sur critères sociaux',
    'précarité étudiante',
    'logement étudiant',
    'restaurant universitaire',
    'repas à un euro',
    'repas à 1 euro',
    'étudiant boursier',
    'précarité des étudiants',
  ],
  country: 'france',
  sentences: [
    'Les Crous, centres régionaux des œuvres universitaires et scolaires, sont des établissements publics français chargés d’améliorer les conditions de vie des étudiants.',
    'Leur réseau a été créé par une loi de 1955 et est animé par un centre national, le Cnous.',
    'Ils instruisent les demandes de bourses sur critères sociaux, qui dépendent surtout des revenus des parents, et gèrent des résidences et des restaurants universitaires.',
    'Ils peuvent aussi verser une aide ponctuelle à un étudiant en difficulté.',
    'Le nombre de logements est limité et, dans beaucoup de villes, ne suffit pas à la demande.',
  ],
  references: [
    { label: 'Crous, site officiel', url: 'https://www.lescrous.fr' },
    {
      label: 'Légifrance, Code de l’éducation, articles L. 822-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191',
    },
  ],
  cases: {
    about: [
      'Le Crous ouvre trois cents chambres pour lutter contre la précarité étudiante.',
      'Le ministère promet de revaloriser les bourses sur critères sociaux.',
    ],
    other: ['La Bourse de Paris a terminé la séance en légère hausse.'],
  },
}
