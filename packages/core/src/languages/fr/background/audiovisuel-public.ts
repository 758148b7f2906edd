import type { BackgroundTopic } from '../../background.ts'

export const audiovisuelPublic: BackgroundTopic = {
  id: 'audiovisuel-public',
  term: 'audiovisuel public',
  question: 'Comment l’audiovisuel public est-il organisé en France ?',
  triggers: [
    'audiovisuel public',
    'service public de l’audiovisuel',
    'redevance audiovisuelle',
    'redevance télé',
    'contribution à l’audiovisuel public',
    'grève à radio france',
    'direction de france télévisions',
    'direction de radio france',
    'salariés de radio france',
    'salariés de france télévisions',
    'antennes de radio france',
    'budget de radio france',
    'présidence de france télévisions',
  ],
  country: 'france',
  sentences: [
    'En France, l’audiovisuel public réunit des sociétés contrôlées par l’État, comme France Télévisions, Radio France, Arte France, France Médias Monde et l’Institut national de l’audiovisuel.',
    'La loi leur confie des missions d’information, de culture et d’éducation, et garantit l’indépendance de leurs programmes.',
    'L’Arcom, l’autorité de régulation, intervient dans la nomination de leurs dirigeants et veille au respect de leurs missions.',
    'Leur principale ressource était la redevance, supprimée en 2022 et remplacée par une part des recettes de la TVA.',
    'La publicité y est limitée par la loi.',
  ],
  references: [
    {
      label: 'Légifrance, loi n° 86-1067 du 30 septembre 1986 relative à la liberté de communication',
      url: 'https://www.legifrance.gouv.fr/',
    },
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr/' },
  ],
  cases: {
    about: [
      'La réforme de l’audiovisuel public revient au Sénat.',
      'Une grève perturbe les antennes de Radio France.',
    ],
    other: ['Le public a applaudi le spectacle audiovisuel.'],
  },
}
