import type { BackgroundTopic } from '../../background.ts'

export const trouNoir: BackgroundTopic = {
  id: 'trou-noir',
  term: 'trou noir',
  question: 'Qu’est-ce qu’un trou noir ?',
  triggers: ['trou noir', 'trou noir supermassif', 'horizon des événements'],
  exclusions: ['trou noir financier', 'trou noir juridique'],
  sentences: [
    'Un trou noir est un astre si compact que rien, pas même la lumière, ne peut s’échapper de son voisinage immédiat.',
    'Les plus petits se forment quand une étoile très massive s’effondre à la fin de sa vie ; les plus gros, dits supermassifs, se trouvent au centre de la plupart des grandes galaxies, dont la nôtre.',
    'Comme il n’émet pas de lumière, on le repère par ses effets sur les étoiles proches ou par la matière qui s’échauffe en tombant vers lui.',
    'La première image du contour d’un trou noir a été publiée en 2019 par la collaboration Event Horizon Telescope.',
  ],
  references: [
    { label: 'CNRS, CNRS Le Journal', url: 'https://lejournal.cnrs.fr' },
    { label: 'Observatoire européen austral, site en français', url: 'https://www.eso.org/public/france/' },
  ],
  cases: {
    about: [
      'Les chercheurs ont observé un trou noir en train d’engloutir une étoile.',
      'Le télescope a photographié les abords d’un trou noir supermassif.',
    ],
    other: ['Les comptes du syndicat cachent un trou noir financier, dénonce l’opposition.'],
  },
}
