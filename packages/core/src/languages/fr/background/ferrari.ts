import type { BackgroundTopic } from '../../background.ts'

export const ferrari: BackgroundTopic = {
  id: 'ferrari',
  term: 'Ferrari',
  question: 'Qu’est-ce que la marque Ferrari ?',
  triggers: ['Ferrari', 'Maranello', 'scuderia', 'cheval cabré', 'enzo ferrari', 'scuderia ferrari'],
  family: 'marque',
  sentences: [
    'Enzo Ferrari, ancien pilote, a fait naître à Maranello, en Italie, la marque de voitures de sport au cheval cabré, dont le premier modèle date de 1947.',
    'Son écurie, la Scuderia, est la seule à avoir participé à toutes les saisons du championnat du monde de Formule 1 depuis sa création, en 1950.',
    'Fiat en prit le contrôle, avant de s’en séparer en 2016.',
    'Une Ferrari 250 GTO des années 1960 compte parmi les voitures les plus chères du monde.',
  ],
  references: [
    { label: 'Ferrari, site officiel', url: 'https://www.ferrari.com' },
    { label: 'Fédération internationale de l’automobile, site officiel', url: 'https://www.fia.com' },
  ],
  cases: {
    about: ['Ferrari lève le voile sur sa première hybride.', 'La Scuderia a engagé deux voitures.'],
    other: ['Le centre équestre accueille un cheval de trait.'],
  },
}
