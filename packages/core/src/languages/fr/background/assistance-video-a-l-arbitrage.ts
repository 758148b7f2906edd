import type { BackgroundTopic } from '../../background.ts'

export const assistanceVideoALArbitrage: BackgroundTopic = {
  id: 'assistance-video-a-l-arbitrage',
  term: 'assistance vidéo à l’arbitrage',
  question: 'Comment fonctionne l’assistance vidéo à l’arbitrage ?',
  triggers: [
    'assistance vidéo à l’arbitrage',
    'assistance vidéo',
    'arbitrage vidéo',
    'arbitre vidéo',
    'arbitre assistant vidéo',
    'de la var',
    'à la var',
  ],
  sentences: [
    'L’assistance vidéo à l’arbitrage, souvent appelée VAR, permet à des arbitres installés devant des écrans de signaler à l’arbitre d’un match de football une erreur manifeste ou un incident grave qu’il n’aurait pas vu.',
    'Elle a été inscrite dans les Lois du jeu en 2018.',
    'Elle n’intervient que dans certaines situations, notamment les buts, les penaltys, les cartons rouges directs et les erreurs d’identité.',
    'L’arbitre peut revoir l’action au bord du terrain, et la décision finale lui appartient toujours.',
  ],
  references: [
    { label: 'International Football Association Board, Lois du jeu', url: 'https://www.theifab.com/fr/' },
  ],
  cases: {
    about: [
      'Le but a été refusé après l’intervention de l’assistance vidéo à l’arbitrage.',
      'Le penalty a été accordé après l’intervention de la VAR, que l’entraîneur a critiquée.',
    ],
    other: ['Le Var est placé en vigilance rouge, et les écoles de Toulon seront fermées.'],
  },
}
