import type { BackgroundTopic } from '../../background.ts'

export const nouvelleVague: BackgroundTopic = {
  id: 'nouvelle-vague',
  term: 'Nouvelle Vague',
  question: 'Qu’est-ce que la Nouvelle Vague ?',
  triggers: [
    'cinéaste de la nouvelle vague',
    'cinéma de la nouvelle vague',
    'film de la nouvelle vague',
    'figure de la nouvelle vague',
    'réalisateur de la nouvelle vague',
    'jean-luc godard',
    'françois truffaut',
    'cahiers du cinéma',
    'éric rohmer',
    'claude chabrol',
    'jacques rivette',
    'agnès varda',
    'film de godard',
    'film de truffaut',
    'film de chabrol',
    'film de rohmer',
  ],
  sentences: [
    'La Nouvelle Vague est un mouvement du cinéma français né à la fin des années 1950.',
    'L’expression, lancée en 1957 par L’Express à propos de la jeunesse, a été reprise pour de jeunes réalisateurs, dont plusieurs venaient de la revue Cahiers du cinéma : François Truffaut, Jean-Luc Godard, Claude Chabrol, Éric Rohmer ou Jacques Rivette.',
    'Ils tournaient avec peu de moyens, dans des décors réels, avec du matériel léger et de nouveaux acteurs, et défendaient l’idée d’un cinéaste auteur de son film.',
    'Les Quatre Cents Coups (1959) et À bout de souffle (1960) en sont des œuvres marquantes.',
  ],
  references: [
    { label: 'Cinémathèque française, site officiel', url: 'https://www.cinematheque.fr' },
    { label: 'BnF, site officiel', url: 'https://www.bnf.fr' },
  ],
  cases: {
    about: [
      'L’acteur avait tourné sous la direction de Jean-Luc Godard et de Claude Chabrol.',
      'La Cinémathèque consacre une rétrospective à un cinéaste de la Nouvelle Vague.',
    ],
    other: ['Une nouvelle vague de froid est attendue la semaine prochaine.'],
  },
}
