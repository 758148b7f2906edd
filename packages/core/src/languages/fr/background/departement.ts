import type { BackgroundTopic } from '../../background.ts'

export const departement: BackgroundTopic = {
  id: 'departement',
  term: 'conseil départemental',
  question: 'De quoi s’occupe un département ?',
  triggers: [
    'conseil départemental',
    'président du département',
    'élection départementale',
    'aux départementales',
    'les départementales',
    'des départementales',
    'aide sociale à l’enfance',
  ],
  country: 'france',
  sentences: [
    'En France, le département est une collectivité territoriale dont la principale mission est l’action sociale.',
    'Il verse notamment le revenu de solidarité active et l’allocation destinée aux personnes âgées dépendantes, et protège l’enfance en danger.',
    'Il gère aussi les collèges, une grande partie des routes et, avec les communes, les services d’incendie et de secours.',
    'Son conseil est élu pour six ans : dans chaque canton, les électeurs choisissent un binôme formé d’une femme et d’un homme.',
    'Les conseillers élisent ensuite leur président.',
  ],
  references: [
    {
      label: 'Légifrance, Code général des collectivités territoriales, troisième partie',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633/',
    },
    { label: 'Départements de France, site officiel', url: 'https://departements.fr/' },
  ],
  cases: {
    about: [
      'Le conseil départemental finance la rénovation du collège.',
      'Deux binômes s’affrontent au second tour des élections départementales.',
    ],
    other: ['La route départementale a été coupée.'],
  },
}
