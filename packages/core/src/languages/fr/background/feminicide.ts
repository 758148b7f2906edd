import type { BackgroundTopic } from '../../background.ts'

export const feminicide: BackgroundTopic = {
  id: 'feminicide',
  term: 'féminicide',
  question: 'Que désigne le mot féminicide ?',
  triggers: [
    'féminicide',
    'féminicides',
    'meurtre de sa compagne',
    'tuée par son conjoint',
    'tuée par son ex-conjoint',
    'tuée par son compagnon',
    'tuée par son ex-compagnon',
  ],
  sentences: [
    'Le féminicide est le meurtre d’une femme en raison de son sexe ; en France, le mot désigne surtout celui d’une femme par son conjoint ou son ancien conjoint.',
    'La loi française punit de la réclusion criminelle à perpétuité le meurtre commis par le conjoint, le concubin ou le partenaire, actuel ou passé.',
    'Le ministère de l’Intérieur publie chaque année une étude nationale sur les morts violentes au sein du couple.',
    'Le 3919 est un numéro gratuit et anonyme, destiné aux femmes victimes de violences et à leurs proches.',
    'En cas de danger immédiat, les autorités demandent d’appeler le 17 ou d’envoyer un SMS au 114.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 132-80 et 221-4',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    { label: 'Gouvernement, Arrêtons les violences', url: 'https://arretonslesviolences.gouv.fr/' },
  ],
  cases: {
    about: ['Un nouveau féminicide a été commis dans l’Oise.', 'Le collectif recense les féminicides.'],
    other: ['La féminisation des noms de métiers progresse.'],
  },
}
