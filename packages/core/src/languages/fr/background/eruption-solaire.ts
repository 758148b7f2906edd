import type { BackgroundTopic } from '../../background.ts'

export const eruptionSolaire: BackgroundTopic = {
  id: 'eruption-solaire',
  term: 'éruption solaire',
  question: 'Qu’est-ce qu’une éruption solaire ?',
  triggers: [
    'éruption solaire',
    'tempête solaire',
    'orage magnétique',
    'tempête géomagnétique',
    'aurore boréale',
    'aurores boréales',
    'vent solaire',
    'météorologie de l’espace',
    'orage géomagnétique',
  ],
  sentences: [
    'Une éruption solaire est une libération soudaine d’énergie à la surface du Soleil, dont l’activité suit un cycle d’environ onze ans.',
    'Elle peut s’accompagner de l’éjection d’un nuage de particules qui, s’il se dirige vers la Terre, l’atteint en un à quelques jours.',
    'Le champ magnétique et l’atmosphère protègent les êtres vivants au sol, mais les plus fortes de ces tempêtes peuvent perturber les satellites, les liaisons radio, le positionnement par satellite et les réseaux électriques.',
    'Elles provoquent aussi des aurores polaires, visibles parfois loin des pôles.',
  ],
  references: [
    { label: 'Observatoire de Paris – PSL, site officiel', url: 'https://observatoiredeparis.psl.eu' },
    {
      label: 'Agence spatiale européenne, portail en français',
      url: 'https://www.esa.int/Space_in_Member_States/France',
    },
  ],
  cases: {
    about: [
      'Une puissante éruption solaire a brouillé les communications radio dans le Pacifique.',
      'Des aurores boréales ont été observées jusqu’en Bourgogne.',
    ],
    other: ['L’aurore du nouveau siècle a inspiré le compositeur.'],
  },
}
