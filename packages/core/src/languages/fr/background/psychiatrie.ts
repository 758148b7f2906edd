import type { BackgroundTopic } from '../../background.ts'

export const psychiatrie: BackgroundTopic = {
  id: 'psychiatrie',
  term: 'psychiatrie',
  question: 'Comment fonctionnent les soins psychiatriques ?',
  triggers: [
    'psychiatrie',
    'psychiatre',
    'hôpital psychiatrique',
    'schizophrénie',
    'schizophrène',
    'hospitalisation d’office',
    'unité psychiatrique',
    'expertise psychiatrique',
    'irresponsabilité pénale',
    'abolition du discernement',
    'trouble psychique',
    'dépression',
    'hospitalisation sous contrainte',
    'psychose',
    'bipolaire',
    'altération du discernement',
    'troubles mentaux',
    'trouble bipolaire',
    'anorexie',
    'troubles psychiatriques',
    'troubles psychologiques',
  ],
  exclusions: [
    'dépression tropicale',
    'dépression atmosphérique',
    'dépression économique',
    'la grande dépression',
    'dépression météorologique',
  ],
  family: 'psychiatrie',
  country: 'france',
  sentences: [
    'La psychiatrie soigne les troubles mentaux, comme la dépression, la schizophrénie ou les troubles bipolaires, par l’écoute, les médicaments et l’accompagnement ; en France, elle est organisée par secteurs géographiques depuis 1960.',
    'Une personne dangereuse ou en péril peut être hospitalisée sans son accord, sous le contrôle d’un juge dans les douze jours.',
    'Celui dont le discernement était aboli au moment des faits n’est pas pénalement responsable ; la loi du 24 janvier 2022 l’exclut si l’intoxication fut volontaire et à dessein.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la santé publique, articles L3211-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Ministère de la Santé, site officiel', url: 'https://sante.gouv.fr' },
  ],
  cases: {
    about: [
      'Le suspect a été hospitalisé en psychiatrie.',
      'L’expertise psychiatrique conclut à l’abolition du discernement.',
    ],
    other: ['Une dépression atmosphérique se creuse au large de l’Irlande, où la pluie tombe.'],
  },
}
