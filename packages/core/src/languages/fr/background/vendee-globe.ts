import type { BackgroundTopic } from '../../background.ts'

export const vendeeGlobe: BackgroundTopic = {
  id: 'vendee-globe',
  term: 'Vendée Globe',
  question: 'Qu’est-ce que le Vendée Globe ?',
  triggers: [
    'vendée globe',
    'imoca',
    'tour du monde à la voile',
    'course au large',
    'route du rhum',
    'transat jacques vabre',
    'skipper',
    'skippeuse',
  ],
  sentences: [
    'Le Vendée Globe est une course à la voile autour du monde, en solitaire, sans escale et sans assistance.',
    'Créée en 1989 par Philippe Jeantot, elle a lieu tous les quatre ans, au départ et à l’arrivée des Sables-d’Olonne, en Vendée.',
    'Les concurrents naviguent sur des monocoques de 60 pieds, soit 18,28 mètres, de la classe Imoca.',
    'Le parcours descend l’Atlantique, contourne l’Antarctique en passant au sud des caps de Bonne-Espérance, Leeuwin et Horn, puis remonte vers la Vendée.',
    'Un skippeur qui reçoit une aide extérieure est disqualifié, sauf exceptions prévues par les règles.',
  ],
  references: [
    { label: 'Vendée Globe, site officiel', url: 'https://www.vendeeglobe.org' },
    { label: 'Fédération française de voile, site officiel', url: 'https://www.ffvoile.fr' },
  ],
  cases: {
    about: [
      'Le leader du Vendée Globe a franchi le cap Horn mardi.',
      'La skippeuse a percuté un objet flottant au large du Brésil et abandonne la course.',
    ],
    other: ['Le département de la Vendée a rénové trois collèges.'],
  },
}
