import type { BackgroundTopic } from '../../background.ts'

export const congresAmericain: BackgroundTopic = {
  id: 'congres-americain',
  term: 'Congrès des États-Unis',
  question: 'Comment fonctionne le Congrès américain ?',
  triggers: [
    'congrès américain',
    'chambre des représentants',
    'sénat américain',
    'sénateur républicain',
    'sénateur démocrate',
    'sénatrice démocrate',
    'élus démocrates',
    'élus républicains',
    'capitole',
    'nancy pelosi',
    'shutdown',
    'sénateurs républicains',
    'midterms',
    'élections de mi-mandat',
  ],
  exclusions: ['capitole de toulouse', 'place du capitole', 'théâtre du capitole'],
  sentences: [
    'Le Congrès des États-Unis, qui siège au Capitole, à Washington, a deux chambres : le Sénat, où chaque État envoie deux élus pour six ans, et la Chambre des représentants, dont les 435 membres, répartis selon la population, sont élus pour deux ans.',
    'Il vote les lois et le budget, déclare la guerre et contrôle l’exécutif ; le Sénat confirme les nominations et ratifie les traités.',
    'Faute d’accord sur le budget, une partie de l’administration ferme : c’est le « shutdown ».',
    'Des émeutiers envahirent le bâtiment le 6 janvier 2021.',
  ],
  references: [
    { label: 'Congrès des États-Unis, site officiel', url: 'https://www.congress.gov' },
    { label: 'Gouvernement des États-Unis, USA.gov', url: 'https://www.usa.gov' },
  ],
  cases: {
    about: [
      'La Chambre des représentants a adopté la réforme.',
      'Les sénateurs républicains bloquent le texte au Congrès américain.',
    ],
    other: ['Le congrès des maires s’ouvre à Paris, dans un hall d’exposition.'],
  },
}
