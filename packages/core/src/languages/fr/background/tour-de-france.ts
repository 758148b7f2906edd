import type { BackgroundTopic } from '../../background.ts'

export const tourDeFrance: BackgroundTopic = {
  id: 'tour-de-france',
  term: 'Tour de France',
  question: 'Comment fonctionne le Tour de France ?',
  triggers: [
    'le tour de france',
    'du tour de france',
    'au tour de france',
    'grande boucle',
    'maillot jaune',
    'maillot à pois',
    'maillot vert',
    'tour de france femmes',
  ],
  exclusions: [
    'tour de france à la voile',
    'compagnons du tour de france',
    'tour de france automobile',
    'tour de france de l’égalité',
    'tour de france des régions',
  ],
  sentences: [
    'Le Tour de France est une course cycliste par étapes d’environ trois semaines, créée en 1903 par le journal L’Auto.',
    'Le vainqueur est le coureur dont le temps total est le plus faible, et le maillot jaune distingue le premier de ce classement pendant la course.',
    'Le maillot vert récompense le meilleur aux points, le maillot blanc à pois rouges le meilleur grimpeur et le maillot blanc le meilleur jeune.',
    'Certaines étapes sont des contre-la-montre, individuels ou par équipes.',
    'Une course féminine par étapes, le Tour de France Femmes, existe depuis 2022.',
  ],
  references: [{ label: 'Tour de France, site officiel', url: 'https://www.letour.fr/fr/' }],
  cases: {
    about: [
      'Le Slovène a pris le maillot jaune au sommet du Tourmalet.',
      'Le départ du Tour de France sera donné à l’étranger, a annoncé l’organisateur.',
    ],
    other: ['Le candidat achève son tour de piste devant les militants.'],
  },
}
