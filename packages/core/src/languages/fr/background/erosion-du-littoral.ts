import type { BackgroundTopic } from '../../background.ts'

export const erosionDuLittoral: BackgroundTopic = {
  id: 'erosion-du-littoral',
  term: 'érosion du littoral',
  question: 'Qu’est-ce que l’érosion du littoral ?',
  triggers: [
    'érosion du littoral',
    'érosion côtière',
    'trait de côte',
    'recul du trait de côte',
    'recul de la dune',
    'submersion marine',
    'montée du niveau de la mer',
    'élévation du niveau de la mer',
  ],
  sentences: [
    'L’érosion du littoral est la perte progressive de terre au profit de la mer, sous l’effet des vagues, des courants, du vent et des tempêtes.',
    'Le trait de côte, limite entre la terre et la mer, recule ainsi sur une partie des rivages sableux et des falaises.',
    'La submersion marine, elle, est une inondation temporaire par la mer, souvent lors d’une tempête à marée haute.',
    'L’élévation du niveau des océans, due au réchauffement de l’eau et à la fonte des glaces, aggrave les deux phénomènes.',
  ],
  references: [
    { label: 'Géorisques, site de l’État sur les risques', url: 'https://www.georisques.gouv.fr' },
    { label: 'Cerema, site officiel', url: 'https://www.cerema.fr' },
  ],
  cases: {
    about: [
      'L’érosion côtière a forcé la commune à démolir un immeuble du front de mer.',
      'Une submersion marine est redoutée à marée haute sur la côte vendéenne.',
    ],
    other: ['L’érosion de la popularité du maire se confirme, selon un sondage.'],
  },
}
