import type { BackgroundTopic } from '../../background.ts'

export const rollsRoyce: BackgroundTopic = {
  id: 'rolls-royce',
  term: 'Rolls-Royce',
  question: 'Qu’est-ce que Rolls-Royce ?',
  triggers: ['Rolls-Royce', 'rolls royce', 'Phantom', 'Wraith', 'cullinan', 'spirit of ecstasy'],
  family: 'marque',
  sentences: [
    'Deux entreprises portent le nom de Rolls-Royce, né en 1904 de la rencontre, à Manchester, de Charles Rolls et de Henry Royce.',
    'L’une construit des voitures de grand luxe, ornées d’une statuette ailée, l’Esprit de l’extase ; elle appartient depuis 1998 au groupe BMW et les assemble à Goodwood, dans le sud de l’Angleterre.',
    'L’autre, séparée depuis la faillite de 1971, est un géant des moteurs d’avion et de navire, coté à Londres.',
  ],
  references: [
    { label: 'Rolls-Royce Motor Cars, site officiel', url: 'https://www.rolls-roycemotorcars.com' },
    { label: 'Rolls-Royce, site officiel', url: 'https://www.rolls-royce.com' },
  ],
  cases: {
    about: [
      'Rolls-Royce supprimera 9 000 postes dans l’aéronautique.',
      'La Phantom est la plus grande des Rolls-Royce.',
    ],
    other: ['La ligne de flottaison du voilier est repeinte chaque printemps.'],
  },
}
