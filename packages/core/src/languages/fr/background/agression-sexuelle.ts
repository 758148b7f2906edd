import type { BackgroundTopic } from '../../background.ts'

export const agressionSexuelle: BackgroundTopic = {
  id: 'agression-sexuelle',
  term: 'agression sexuelle',
  question: 'Qu’est-ce qu’une agression sexuelle pour la loi ?',
  triggers: [
    'agression sexuelle',
    'agressions sexuelles',
    'agressé sexuellement',
    'attouchement',
    'attouchements',
    'violences sexuelles',
    'violence sexuelle',
    'abus sexuel',
    'abus sexuels',
    'agresseur sexuel',
    'atteinte sexuelle',
    'prédateur sexuel',
  ],
  family: 'sexuel',
  country: 'france',
  sentences: [
    'Une agression sexuelle est, en droit français, un acte sexuel non consenti ; la loi du 6 novembre 2025 précise que le consentement doit être libre, éclairé, spécifique, préalable et révocable.',
    'S’il y a pénétration ou acte bucco-génital, il s’agit d’un viol, crime jugé par une cour criminelle ou d’assises.',
    'Les autres agressions sont des délits, punis de cinq ans de prison, et davantage avec circonstances aggravantes.',
    'La victime majeure a six ans pour porter plainte, la mineure jusqu’à ses 38 ans.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 222-22 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Il est mis en examen pour agressions sexuelles sur deux employées.',
      'Plusieurs femmes disent avoir subi des attouchements.',
    ],
    other: ['Les abeilles ne sont agressives que près de la ruche.'],
  },
}
