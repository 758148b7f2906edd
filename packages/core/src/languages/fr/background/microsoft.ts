import type { BackgroundTopic } from '../../background.ts'

export const microsoft: BackgroundTopic = {
  id: 'microsoft',
  term: 'Microsoft',
  question: 'Qu’est-ce que Microsoft ?',
  triggers: ['microsoft', 'windows', 'bill gates', 'satya nadella', 'linkedin', 'azure', 'pack office'],
  exclusions: ['fondation bill et melinda gates', 'fondation gates'],
  family: 'geant',
  sentences: [
    'Microsoft est une entreprise américaine de logiciels, fondée en 1975 par Bill Gates et Paul Allen, et établie à Redmond, près de Seattle.',
    'Son système Windows, apparu en 1985, équipe la plupart des ordinateurs personnels, et sa suite Office les bureaux.',
    'Elle vend aussi des services à distance, avec Azure, des consoles Xbox, et possède LinkedIn et l’éditeur de jeux Activision Blizzard.',
    'Poursuivie aux États-Unis et en Europe autour de l’an 2000 pour abus de position dominante, elle a dû payer de lourdes amendes.',
  ],
  references: [
    { label: 'Microsoft, site officiel', url: 'https://www.microsoft.com/fr-fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Microsoft renonce à racheter l’application.', 'Une faille de Windows a été corrigée.'],
    other: ['Les fenêtres de l’école ont été remplacées.'],
  },
}
