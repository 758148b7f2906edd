import type { BackgroundTopic } from '../../background.ts'

export const rolandGarros: BackgroundTopic = {
  id: 'roland-garros',
  term: 'Roland-Garros',
  question: 'Qu’est-ce que Roland-Garros ?',
  triggers: ['roland-garros', 'roland garros', 'internationaux de france'],
  exclusions: ['aviateur roland garros', 'aéroport roland-garros', 'aéroport roland garros', 'patinage'],
  sentences: [
    'Roland-Garros, officiellement les Internationaux de France de tennis, est l’un des quatre tournois du Grand Chelem, avec l’Open d’Australie, Wimbledon et l’US Open.',
    'Organisé à Paris par la Fédération française de tennis, il est le seul des quatre à se jouer sur terre battue.',
    'Le stade, ouvert en 1928 pour la Coupe Davis, porte le nom d’un pionnier de l’aviation, premier à traverser la Méditerranée d’une traite, en 1913.',
    'En simple, les hommes jouent en trois sets gagnants et les femmes en deux.',
  ],
  references: [
    { label: 'Roland-Garros, site officiel', url: 'https://www.rolandgarros.com/fr-fr/' },
    { label: 'Fédération française de tennis, site officiel', url: 'https://www.fft.fr' },
  ],
  cases: {
    about: [
      'La Polonaise s’est imposée en deux sets en finale de Roland-Garros.',
      'Le joueur suisse renonce à Roland-Garros à cause d’une blessure au genou.',
    ],
    other: ['L’avion a atterri à l’aéroport Roland-Garros de Saint-Denis de La Réunion.'],
  },
}
