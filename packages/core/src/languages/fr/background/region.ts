import type { BackgroundTopic } from '../../background.ts'

export const region: BackgroundTopic = {
  id: 'region',
  term: 'région',
  question: 'De quoi s’occupent les régions ?',
  triggers: ['conseil régional', 'élection régionale', 'aux régionales', 'les régionales', 'des régionales'],
  exclusions: ['catalogne', 'länder', 'toscane', 'lombardie'],
  country: 'france',
  sentences: [
    'En France, la région est une collectivité territoriale dirigée par un conseil élu pour six ans, qui choisit lui-même son président.',
    'Elle est chargée notamment des lycées, des trains régionaux, de la formation professionnelle et de l’aide au développement économique.',
    'Elle gère aussi une partie des fonds européens.',
    'Lors des élections régionales, les électeurs votent pour des listes, en un ou deux tours ; celle qui arrive en tête reçoit d’office un quart des sièges.',
    'Le préfet de région, distinct du président du conseil régional, y représente l’État.',
  ],
  references: [
    {
      label: 'Légifrance, Code général des collectivités territoriales, quatrième partie',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633/',
    },
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
  ],
  cases: {
    about: [
      'Le conseil régional a voté la gratuité des trains pour les lycéens.',
      'La droite conserve la région après les élections régionales.',
    ],
    other: ['La cuisine régionale attire les touristes.'],
  },
}
