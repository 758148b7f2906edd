import type { BackgroundTopic } from '../../background.ts'

export const ordinateurQuantique: BackgroundTopic = {
  id: 'ordinateur-quantique',
  term: 'ordinateur quantique',
  question: 'Qu’est-ce qu’un ordinateur quantique ?',
  triggers: [
    'ordinateur quantique',
    'calculateur quantique',
    'informatique quantique',
    'qubit',
    'calcul quantique',
  ],
  sentences: [
    'Un ordinateur quantique effectue ses calculs en exploitant les lois de la physique de l’infiniment petit.',
    'Un ordinateur ordinaire manipule des bits, qui valent 0 ou 1 ; l’ordinateur quantique utilise des qubits, qui peuvent se trouver dans une combinaison de ces deux états.',
    'Pour certains problèmes, comme la simulation de molécules ou le cassage de codes secrets, il pourrait aller bien plus vite que les machines classiques.',
    'Les qubits sont cependant très fragiles : la moindre perturbation provoque des erreurs, et leur correction est un obstacle majeur.',
  ],
  references: [
    { label: 'CNRS, CNRS Le Journal', url: 'https://lejournal.cnrs.fr' },
    { label: 'CEA, site officiel', url: 'https://www.cea.fr' },
  ],
  cases: {
    about: [
      'La jeune entreprise a présenté un ordinateur quantique de cent qubits.',
      'L’État investira dans l’informatique quantique, a promis le ministre.',
    ],
    other: ['L’ordinateur de bord de la voiture a signalé une panne.'],
  },
}
