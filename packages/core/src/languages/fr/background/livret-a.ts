import type { BackgroundTopic } from '../../background.ts'

export const livretA: BackgroundTopic = {
  id: 'livret-a',
  term: 'épargne et Livret A',
  question: 'Comment fonctionne le Livret A ?',
  triggers: [
    'Livret A',
    'livret d’épargne',
    'épargne réglementée',
    'caisse des dépôts',
    'assurance-vie',
    'plan d’épargne',
    'épargne-retraite',
    'épargne retraite',
    'plan épargne retraite',
    'taux du livret a',
    'épargnant',
    'épargne des français',
    'livret a',
  ],
  country: 'france',
  sentences: [
    'Créé en 1818, le Livret A est un compte d’épargne français garanti par l’État, dont les intérêts échappent à l’impôt ; chaque personne n’en possède qu’un, plafonné à 22 950 euros.',
    'Son taux, révisé en principe deux fois par an, dépend de l’inflation et des taux des banques entre elles.',
    'Une grande partie des dépôts est confiée à la Caisse des dépôts, qui finance le logement social.',
    'L’assurance-vie et le plan d’épargne retraite, moins disponibles, visent le long terme.',
  ],
  references: [
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
    { label: 'Caisse des dépôts, site officiel', url: 'https://www.caissedesdepots.fr' },
  ],
  cases: {
    about: ['Le taux du Livret A baissera le 1er février.', 'Les épargnants délaissent l’assurance-vie.'],
    other: ['Le livret de l’opéra est signé d’un poète italien.'],
  },
}
