import type { BackgroundTopic } from '../../background.ts'

export const airbus: BackgroundTopic = {
  id: 'airbus',
  term: 'Airbus',
  question: 'Qu’est-ce qu’Airbus ?',
  triggers: [
    'Airbus',
    'A380',
    'A320',
    'A350',
    'eads',
    'blagnac',
    'avionneur',
    'avionneur européen',
    'toulouse-blagnac',
  ],
  family: 'avionneur',
  sentences: [
    'Airbus est un constructeur aéronautique européen, dont le siège opérationnel est à Toulouse ; il est né en 1970 comme un groupement de la France et de l’Allemagne, rejoint par l’Espagne et le Royaume-Uni.',
    'Ses avions de ligne, de l’A320 à l’A350, se partagent avec ceux de l’américain Boeing l’essentiel du marché mondial.',
    'Le groupe produit aussi des hélicoptères, des satellites et des avions militaires.',
    'L’A380, le plus gros avion de passagers, a volé de 2005 à la fin de sa production, en 2021.',
  ],
  references: [
    { label: 'Airbus, site officiel', url: 'https://www.airbus.com/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Airbus réduit ses cadences d’un tiers.', 'L’avionneur européen a livré 34 A320 en juillet.'],
    other: ['Le bus scolaire est tombé en panne à Blois.'],
  },
}
