import type { BackgroundTopic } from '../../background.ts'

export const lanceurSpatial: BackgroundTopic = {
  id: 'lanceur-spatial',
  term: 'lanceur spatial',
  question: 'Comment fonctionne un lanceur spatial ?',
  triggers: [
    'lanceur spatial',
    'fusée',
    'lanceur ariane',
    'fusée ariane',
    'ariane 5',
    'ariane 6',
    'vega-c',
    'fusée soyouz',
    'falcon 9',
    'centre spatial guyanais',
    'mise en orbite',
    'ariane',
    'lancement de la fusée',
  ],
  exclusions: [
    'fusée éclairante',
    'fusées éclairantes',
    'fusée de détresse',
    'feu d’artifice',
    'mortier',
    'ariane ascaride',
    'ariane massenet',
  ],
  sentences: [
    'Un lanceur est une fusée qui emporte un satellite, une sonde ou un équipage hors de l’atmosphère et lui donne la vitesse nécessaire pour rester en orbite.',
    'Il se compose de plusieurs étages, allumés l’un après l’autre et abandonnés une fois vides, afin d’alléger l’ensemble.',
    'Certains modèles ramènent leur premier étage au sol pour le réutiliser.',
    'Les lanceurs européens décollent de Kourou, en Guyane : près de l’équateur, la rotation de la Terre leur donne un élan supplémentaire.',
  ],
  references: [
    { label: 'Cnes, site officiel', url: 'https://cnes.fr' },
    {
      label: 'Agence spatiale européenne, portail en français',
      url: 'https://www.esa.int/Space_in_Member_States/France',
    },
  ],
  cases: {
    about: [
      'La fusée Soyouz doit décoller vendredi soir avec un satellite météorologique.',
      'Le vol inaugural du lanceur spatial a été reporté à cause d’une fuite d’hydrogène.',
    ],
    other: ['Les marins ont tiré une fusée de détresse avant d’être recueillis par un chalutier.'],
  },
}
