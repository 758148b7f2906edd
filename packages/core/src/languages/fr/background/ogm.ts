import type { BackgroundTopic } from '../../background.ts'

export const ogm: BackgroundTopic = {
  id: 'ogm',
  term: 'organismes génétiquement modifiés',
  question: 'Qu’est-ce qu’un OGM ?',
  triggers: [
    'organisme génétiquement modifié',
    'ogm',
    'nouvelle technique génomique',
    'plante génétiquement modifiée',
    'maïs transgénique',
    'nouvelles techniques génomiques',
    'transgénique',
  ],
  sentences: [
    'Un organisme génétiquement modifié (OGM) est un être vivant dont le patrimoine génétique a été modifié autrement que par la reproduction ou la sélection naturelles, par exemple pour résister à un insecte ou à un désherbant.',
    'Dans l’Union européenne, sa culture et sa vente doivent être autorisées après une évaluation des risques, et l’étiquetage est obligatoire au-delà d’un seuil.',
    'Un État peut en interdire la culture sur son sol, ce qu’a fait la France.',
    'Les nouvelles techniques génomiques, qui modifient le génome sans toujours y introduire de gène étranger, ont relancé le débat.',
  ],
  references: [
    { label: 'Anses, site officiel', url: 'https://www.anses.fr/fr' },
    {
      label: 'Autorité européenne de sécurité des aliments, dossier « GMO »',
      url: 'https://www.efsa.europa.eu/en/topics/topic/gmo',
    },
  ],
  cases: {
    about: [
      'Les eurodéputés ont voté un texte sur les nouvelles techniques génomiques.',
      'Des faucheurs volontaires comparaissaient pour la destruction d’un champ d’OGM.',
    ],
    other: ['L’organisme de formation a perdu son agrément.'],
  },
}
