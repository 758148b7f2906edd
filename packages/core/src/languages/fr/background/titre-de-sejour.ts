import type { BackgroundTopic } from '../../background.ts'

export const titreDeSejour: BackgroundTopic = {
  id: 'titre-de-sejour',
  term: 'titre de séjour',
  question: 'Qu’est-ce qu’un titre de séjour ?',
  triggers: ['titre de séjour', 'carte de séjour', 'carte de résident', 'permis de séjour'],
  country: 'france',
  sentences: [
    'En France, le titre de séjour est le document qui autorise un étranger majeur à résider plus de trois mois dans le pays.',
    'Les citoyens de l’Union européenne en sont dispensés.',
    'La préfecture le délivre pour un motif prévu par la loi, comme le travail, les études, la vie privée et familiale ou la protection accordée à un réfugié.',
    'Selon les cas, il prend la forme d’une carte temporaire, d’une carte pluriannuelle ou d’une carte de résident.',
    'Un refus, qui peut être contesté devant le tribunal administratif, s’accompagne souvent d’une obligation de quitter le territoire.',
  ],
  references: [
    {
      label:
        'Légifrance, Code de l’entrée et du séjour des étrangers et du droit d’asile, articles L. 411-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/',
    },
    {
      label: 'Service-public.fr, Étranger',
      url: 'https://www.service-public.fr/particuliers/vosdroits/N110',
    },
  ],
  cases: {
    about: [
      'La préfecture a refusé de renouveler son titre de séjour.',
      'Plusieurs livreurs attendent leur carte de séjour.',
    ],
    other: ['Le titre de champion récompense un séjour réussi à Rome.'],
  },
}
