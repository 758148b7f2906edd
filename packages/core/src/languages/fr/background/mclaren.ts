import type { BackgroundTopic } from '../../background.ts'

export const mclaren: BackgroundTopic = {
  id: 'mclaren',
  term: 'McLaren',
  question: 'Qu’est-ce que la marque McLaren ?',
  triggers: ['McLaren', 'woking', 'mclaren automotive', 'Speedtail', 'mclaren racing'],
  family: 'marque',
  sentences: [
    'McLaren est une écurie de course fondée en 1963 par le pilote néo-zélandais Bruce McLaren, et l’une des plus titrées de la Formule 1.',
    'Établie à Woking, au sud-ouest de Londres, elle a construit la F1, voiture de route à trois places de 1992, qui gagna Le Mans en 1995 et fut longtemps la plus rapide du monde.',
    'Depuis 2010, une société sœur, McLaren Automotive, vend des supersportives à moteur central.',
  ],
  references: [
    { label: 'McLaren, site officiel', url: 'https://www.mclaren.com' },
    { label: 'Fédération internationale de l’automobile, site officiel', url: 'https://www.fia.com' },
  ],
  cases: {
    about: ['McLaren présentera sa nouvelle hybride au printemps.', 'L’usine de Woking tourne au ralenti.'],
    other: ['Un pilote a posé son planeur dans un champ de lin.'],
  },
}
