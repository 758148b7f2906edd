import type { BackgroundTopic } from '../../background.ts'

export const presidentielleAmericaine: BackgroundTopic = {
  id: 'presidentielle-americaine',
  term: 'élection présidentielle américaine',
  question: 'Comment le président des États-Unis est-il élu ?',
  triggers: [
    'présidentielle américaine',
    'élection présidentielle américaine',
    'élection américaine',
    'grand électeur',
    'primaire démocrate',
    'primaire républicaine',
    'collège électoral',
    'présidentielle aux états-unis',
    'présidentielle du 3 novembre',
    'colistière',
    'colistier',
    'scrutin présidentiel américain',
    'course à la maison blanche',
    'candidat démocrate à la maison blanche',
    'élection présidentielle américaine de',
    'débat présidentiel',
  ],
  exclusions: [
    'sénatoriale',
    'élection sénatoriale',
    'sénat français',
    'colistiers aux municipales',
    'municipales',
  ],
  sentences: [
    'Aux États-Unis, le président est élu tous les quatre ans, au suffrage universel indirect.',
    'Les citoyens votent État par État pour désigner 538 grands électeurs, dont le nombre dans chaque État dépend de sa représentation au Congrès.',
    'Dans presque tous les États, le candidat arrivé en tête remporte l’ensemble des grands électeurs ; il en faut 270 pour être élu.',
    'Un candidat peut donc gagner sans avoir le plus de voix dans le pays.',
    'Les partis choisissent auparavant leur candidat par des primaires, et nul ne peut être élu plus de deux fois.',
  ],
  references: [
    {
      label: 'Archives nationales des États-Unis, Electoral College',
      url: 'https://www.archives.gov/electoral-college',
    },
  ],
  cases: {
    about: [
      'La campagne pour la présidentielle américaine s’achève dans l’Ohio.',
      'Le candidat a remporté la primaire démocrate dans l’Iowa.',
    ],
    other: ['Une élection partielle aura lieu en Vendée.'],
  },
}
