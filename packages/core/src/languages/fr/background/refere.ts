import type { BackgroundTopic } from '../../background.ts'

export const refere: BackgroundTopic = {
  id: 'refere',
  term: 'référé',
  question: 'Qu’est-ce qu’un référé ?',
  triggers: [
    'référé-liberté',
    'référé-suspension',
    'référé suspension',
    'référé liberté',
    'en référé',
    'juge des référés',
    'procédure de référé',
    'ordonnance de référé',
    'audience de référé',
    'recours en référé',
  ],
  country: 'france',
  sentences: [
    'En France, le référé est une procédure d’urgence qui permet d’obtenir vite une décision provisoire d’un juge.',
    'Devant le tribunal administratif ou le Conseil d’État, le référé-suspension vise à bloquer une décision publique dont la légalité paraît douteuse.',
    'Le référé-liberté protège une liberté fondamentale contre une atteinte grave et manifestement illégale ; le juge dispose alors de quarante-huit heures.',
    'Les tribunaux judiciaires connaissent aussi le référé, par exemple pour faire cesser un trouble.',
    'La mesure ordonnée ne tranche pas le fond de l’affaire, qui peut être jugé plus tard.',
  ],
  references: [
    {
      label: 'Légifrance, Code de justice administrative, articles L. 521-1 à L. 521-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070933/',
    },
    { label: 'Conseil d’État, site officiel', url: 'https://www.conseil-etat.fr/' },
  ],
  cases: {
    about: ['Le juge des référés a suspendu l’arrêté du maire.', 'L’association a déposé un référé-liberté.'],
    other: ['Le texte se réfère à un accord ancien.'],
  },
}
