import type { BackgroundTopic } from '../../background.ts'

export const eruptionVolcanique: BackgroundTopic = {
  id: 'eruption-volcanique',
  term: 'éruption volcanique',
  question: 'Qu’est-ce qu’une éruption volcanique ?',
  triggers: [
    'éruption volcanique',
    'éruption du volcan',
    'éruption d’un volcan',
    'coulée de lave',
    'nuée ardente',
    'cendre volcanique',
    'panache volcanique',
    'volcanologue',
    'vulcanologue',
    'volcan en éruption',
    'entrer en éruption',
  ],
  sentences: [
    'Une éruption volcanique est la remontée de magma, une roche fondue, jusqu’à la surface de la Terre, accompagnée de gaz.',
    'Elle est dite effusive lorsque la lave s’écoule, et explosive lorsque les gaz pulvérisent le magma en cendres et en blocs, les téphras.',
    'Les nuées ardentes, mélanges brûlants de gaz et de débris qui dévalent les pentes à grande vitesse, sont particulièrement meurtrières.',
    'Une très forte éruption peut refroidir le climat pendant une ou plusieurs années : le soufre qu’elle envoie en altitude forme un voile de fines gouttelettes qui renvoie une partie du rayonnement solaire.',
  ],
  references: [
    { label: 'Institut de physique du globe de Paris, site officiel', url: 'https://www.ipgp.fr' },
    { label: 'Géorisques, site de l’État sur les risques', url: 'https://www.georisques.gouv.fr' },
  ],
  cases: {
    about: [
      'Le volcan est entré en éruption dans la nuit, projetant des cendres à huit kilomètres.',
      'Une coulée de lave menace la route littorale de La Réunion.',
    ],
    other: ['Le débat a tourné à l’affrontement, et le député a quitté le plateau.'],
  },
}
