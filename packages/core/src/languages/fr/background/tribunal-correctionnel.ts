import type { BackgroundTopic } from '../../background.ts'

export const tribunalCorrectionnel: BackgroundTopic = {
  id: 'tribunal-correctionnel',
  term: 'tribunal correctionnel',
  question: 'Que juge le tribunal correctionnel ?',
  triggers: [
    'tribunal correctionnel',
    'en correctionnelle',
    'devant la correctionnelle',
    'chambre correctionnelle',
    'juridiction correctionnelle',
    'condamné à de la prison',
    'mois de prison',
    'prison ferme',
    'jugé en correctionnelle',
  ],
  country: 'france',
  sentences: [
    'En France, le tribunal correctionnel juge les délits, des infractions plus graves que les contraventions mais moins que les crimes : vol, escroquerie, violences ou homicide involontaire, par exemple.',
    'Il est en général composé de trois magistrats, sans jury ; certaines affaires sont confiées à un juge unique.',
    'La personne poursuivie, appelée prévenu, est interrogée, puis le procureur requiert une peine et la défense parle en dernier.',
    'Le tribunal prononce la relaxe ou une condamnation, qui peut aller de l’amende à l’emprisonnement.',
    'Son jugement peut être contesté devant la cour d’appel.',
    'Un délit est puni de dix ans d’emprisonnement au plus, sauf récidive, et se prescrit en général par six ans ; la victime peut se constituer partie civile et obtenir des dommages et intérêts.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 381 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Le tribunal correctionnel de Bobigny rendra son jugement en mars.',
      'L’entrepreneur sera jugé en correctionnelle pour travail dissimulé.',
    ],
    other: ['Le correcteur a rendu les copies au tribunal des élèves.'],
  },
}
