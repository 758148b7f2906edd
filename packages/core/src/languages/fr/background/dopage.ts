import type { BackgroundTopic } from '../../background.ts'

export const dopage: BackgroundTopic = {
  id: 'dopage',
  term: 'dopage',
  question: 'Comment lutte-t-on contre le dopage ?',
  triggers: [
    'dopage',
    'antidopage',
    'produit dopant',
    'contrôle antidopage',
    'agence mondiale antidopage',
    'suspendu pour dopage',
    'epo',
    'passeport biologique',
  ],
  sentences: [
    'Le dopage est l’usage par un sportif de substances ou de méthodes interdites, ou le fait de se soustraire aux contrôles.',
    'L’Agence mondiale antidopage, créée en 1999, établit le Code mondial antidopage et une liste des interdictions mise à jour chaque année.',
    'Les contrôles, par prélèvement d’urine ou de sang, ont lieu en compétition ou à l’improviste ; l’échantillon est divisé en deux flacons, A et B, le second permettant une contre-expertise.',
    'En France, l’Agence française de lutte contre le dopage organise les contrôles et peut prononcer des sanctions.',
  ],
  references: [
    { label: 'Agence mondiale antidopage, site officiel', url: 'https://www.wada-ama.org/fr' },
    { label: 'Agence française de lutte contre le dopage, site officiel', url: 'https://www.afld.fr' },
  ],
  cases: {
    about: [
      'Le sprinteur, contrôlé positif à l’EPO, est suspendu à titre provisoire.',
      'L’Agence mondiale antidopage a fait appel de la décision.',
    ],
    other: ['La consommation a dopé la croissance au deuxième trimestre.'],
  },
}
