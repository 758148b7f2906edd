import type { BackgroundTopic } from '../../background.ts'

export const generalMotors: BackgroundTopic = {
  id: 'general-motors',
  term: 'General Motors',
  question: 'Qu’est-ce que General Motors ?',
  triggers: ['general motors', 'chevrolet', 'cadillac', 'GM', 'Camaro', 'opel', 'Corvette'],
  exclusions: ['film corvette', 'corvette de la marine', 'monument chevrolet'],
  family: 'groupe-auto',
  sentences: [
    'General Motors, ou GM, est un constructeur américain de Detroit, fondé en 1908 par William Durant, qui fut pendant plus de sept décennies le premier du monde.',
    'Le groupe vend surtout en Amérique et en Chine, sous les marques Chevrolet, Cadillac, GMC et Buick.',
    'Placé en faillite en juin 2009, il fut sauvé par l’État américain, qui en devint un temps l’actionnaire.',
    'Il a cédé en 2017 Opel, sa filiale européenne ; la Corvette, née en 1953, est sa voiture de sport.',
  ],
  references: [
    { label: 'General Motors, site officiel', url: 'https://www.gm.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'General Motors arrête cinq usines en Amérique du Nord.',
      'La nouvelle Corvette a un moteur central.',
    ],
    other: ['Le général à la retraite motive ses troupes par l’exemple.'],
  },
}
