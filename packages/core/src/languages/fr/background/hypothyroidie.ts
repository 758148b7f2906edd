import type { BackgroundTopic } from '../../background.ts'

export const hypothyroidie: BackgroundTopic = {
  id: 'hypothyroidie',
  term: 'hypothyroïdie',
  question: 'Qu’est-ce que l’hypothyroïdie ?',
  triggers: [
    'hypothyroïdie',
    'lévothyroxine',
    'levothyrox',
    'thyroïde',
    'euthyrox',
    'l-thyroxine',
    'trouble thyroïdien',
    'hormone thyroïdienne',
  ],
  sentences: [
    'L’hypothyroïdie est une production insuffisante d’hormones par la thyroïde, une glande située à la base du cou qui règle le rythme de nombreuses fonctions de l’organisme.',
    'Elle peut causer fatigue, frilosité, prise de poids, constipation ou humeur dépressive, et se diagnostique par une prise de sang.',
    'Elle est plus fréquente chez les femmes et avec l’âge.',
    'Le traitement consiste le plus souvent à prendre chaque jour une hormone de remplacement, la lévothyroxine, dont la dose doit être réglée avec précision pour chaque patient.',
  ],
  references: [
    { label: 'Assurance maladie, thèmes de santé', url: 'https://www.ameli.fr/assure/sante/themes' },
    { label: 'ANSM, site officiel', url: 'https://ansm.sante.fr' },
  ],
  cases: {
    about: [
      'Des patients souffrant d’hypothyroïdie réclament le retour de l’ancienne formule.',
      'Le laboratoire a modifié les excipients de son médicament à base de lévothyroxine.',
    ],
    other: ['Le conducteur en hypothermie a été réchauffé par les secours.'],
  },
}
