import type { BackgroundTopic } from '../../background.ts'

export const champsElysees: BackgroundTopic = {
  id: 'champs-elysees',
  term: 'Champs-Élysées',
  question: 'Que représente l’avenue des Champs-Élysées ?',
  triggers: [
    'champs-élysées',
    'champs-elysées',
    'champs elysées',
    'arc de triomphe',
    'place de l’étoile',
    'tombe du soldat inconnu',
    'soldat inconnu',
    'flamme du soldat inconnu',
  ],
  country: 'france',
  sentences: [
    'Longue de près de deux kilomètres, l’avenue des Champs-Élysées relie à Paris la place de la Concorde à celle de l’Étoile, où Napoléon fit élever l’Arc de triomphe, achevé en 1836.',
    'Un soldat inconnu de la Première Guerre mondiale y repose depuis 1921 ; la flamme du souvenir y est ravivée chaque soir.',
    'L’avenue accueille le défilé du 14 juillet, l’arrivée du Tour de France et les foules des grandes victoires.',
    'Des manifestations y ont donné lieu à des saccages en 2018 et 2019.',
  ],
  references: [
    { label: 'Centre des monuments nationaux, site officiel', url: 'https://www.monuments-nationaux.fr' },
    { label: 'Ville de Paris, site officiel', url: 'https://www.paris.fr' },
  ],
  cases: {
    about: [
      'Les boutiques des Champs-Élysées se barricadent.',
      'La flamme sous l’Arc de triomphe a été ravivée.',
    ],
    other: ['Les champs de colza sont en fleurs dans toute la plaine.'],
  },
}
