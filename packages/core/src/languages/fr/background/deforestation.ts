import type { BackgroundTopic } from '../../background.ts'

export const deforestation: BackgroundTopic = {
  id: 'deforestation',
  term: 'déforestation',
  question: 'Qu’est-ce que la déforestation ?',
  triggers: [
    'déforestation',
    'déboisement',
    'forêt primaire',
    'forêt amazonienne',
    'coupe illégale',
    'exploitation forestière illégale',
    'destruction de la forêt',
  ],
  sentences: [
    'La déforestation est la disparition durable d’une forêt au profit d’un autre usage, le plus souvent une culture ou un pâturage.',
    'Elle se distingue d’une coupe de bois après laquelle la forêt repousse ou est replantée.',
    'À l’échelle mondiale, l’expansion agricole, notamment pour l’élevage, le soja et l’huile de palme, en est la principale cause.',
    'Elle libère le carbone contenu dans les arbres, détruit l’habitat d’innombrables espèces et peut modifier le régime des pluies.',
  ],
  references: [
    {
      label: 'Organisation des Nations unies pour l’alimentation et l’agriculture, dossier « Forêts »',
      url: 'https://www.fao.org/forestry/fr',
    },
  ],
  cases: {
    about: [
      'La déforestation a reculé en Amazonie, selon les images satellitaires.',
      'Les importateurs devront prouver que leur cacao ne provient pas d’une forêt primaire rasée.',
    ],
    other: ['La forêt de Fontainebleau accueille des grimpeurs toute l’année.'],
  },
}
