import type { BackgroundTopic } from '../../background.ts'

export const pantheon: BackgroundTopic = {
  id: 'pantheon',
  term: 'Panthéon',
  question: 'Qui peut entrer au Panthéon ?',
  triggers: [
    'entrée au panthéon',
    'panthéonisation',
    'panthéonisé',
    'entrer au panthéon',
    'repose au panthéon',
    'inhumé au panthéon',
  ],
  exclusions: ['panthéon de rome', 'panthéon du sport', 'panthéon de la musique'],
  country: 'france',
  sentences: [
    'Le Panthéon, à Paris, est le monument où la République honore des personnes qui ont marqué l’histoire de France.',
    'Conçu au XVIIIe siècle comme une église par l’architecte Jacques-Germain Soufflot, il a été transformé par la Révolution en temple des grands hommes.',
    'Sous la Ve République, c’est le président de la République qui décide d’une entrée au Panthéon, en général avec l’accord de la famille.',
    'Le corps ou un cercueil symbolique y est déposé, à moins qu’une simple plaque ne soit posée.',
    'Voltaire, Victor Hugo, Marie Curie et Joséphine Baker y sont honorés.',
  ],
  references: [{ label: 'Panthéon, Centre des monuments nationaux', url: 'https://www.paris-pantheon.fr' }],
  cases: {
    about: [
      'La résistante fera son entrée au Panthéon le 21 février.',
      'L’association réclame la panthéonisation du compositeur.',
    ],
    other: ['Les touristes se pressent au Panthéon de Rome et à la fontaine de Trevi.'],
  },
}
