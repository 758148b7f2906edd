import type { BackgroundTopic } from '../../background.ts'

export const equipeDeFranceDeFootball: BackgroundTopic = {
  id: 'equipe-de-france-de-football',
  term: 'équipe de France de football',
  question: 'Quelle est l’histoire de l’équipe de France de football ?',
  triggers: [
    'équipe de france de football',
    'didier deschamps',
    'les Bleus',
    'bleus de deschamps',
    'sélectionneur des bleus',
    'sélection tricolore',
    'clairefontaine',
    'liste des 23',
    'les Bleues',
  ],
  exclusions: [
    'équipe de france de rugby',
    'XV de France',
    'équipe de france de handball',
    'équipe de france de ski',
    'équipe de france de judo',
    'fabien galthié',
    'équipe de france de basket',
    'équipe de france de volley',
    'équipe de france de biathlon',
    'équipe de france de natation',
    'coupe davis',
    'tournoi des six nations',
  ],
  sentences: [
    'L’équipe de France de football a joué son premier match officiel en 1904, en Belgique.',
    'Elle a gagné deux fois la Coupe du monde, en 1998 à domicile, avec Zinédine Zidane, et en 2018 en Russie, et deux fois le Championnat d’Europe, en 1984 et en 2000.',
    'Didier Deschamps, capitaine de 1998, la dirigeait en 2018 : il est l’un des trois hommes à avoir été champion du monde comme joueur et comme sélectionneur.',
    'Les Bleus se préparent à Clairefontaine, dans les Yvelines.',
  ],
  references: [
    { label: 'Fédération française de football, site officiel', url: 'https://www.fff.fr' },
    { label: 'Fifa, site officiel', url: 'https://www.fifa.com/fr' },
  ],
  cases: {
    about: [
      'Les Bleus affronteront le Portugal au Stade de France.',
      'Didier Deschamps dévoilera sa liste jeudi.',
    ],
    other: ['Les Verts ont perdu leur capitaine sur blessure.'],
  },
}
