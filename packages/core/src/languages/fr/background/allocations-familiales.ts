import type { BackgroundTopic } from '../../background.ts'

export const allocationsFamiliales: BackgroundTopic = {
  id: 'allocations-familiales',
  term: 'allocations familiales',
  question: 'Qui reçoit les allocations familiales ?',
  triggers: [
    'allocation familiale',
    'caisse d’allocations familiales',
    'prestation familiale',
    'prime de naissance',
    'prestation d’accueil du jeune enfant',
    'politique familiale',
    'allocations familiales',
    'complément de libre choix',
    'branche famille',
    'allocation de rentrée scolaire',
    'cnaf',
  ],
  family: 'prestations',
  country: 'france',
  sentences: [
    'En France, les allocations familiales sont versées chaque mois aux familles qui ont au moins deux enfants à charge, ou un seul dans plusieurs départements d’outre-mer.',
    'Depuis 2015, leur montant dépend du revenu du foyer en plus du nombre d’enfants.',
    'Elles font partie des prestations familiales de la Sécurité sociale, avec, par exemple, l’aide à la garde des jeunes enfants ou l’allocation de rentrée scolaire.',
    'Elles sont financées en particulier par des cotisations d’employeurs et des impôts, et payées par les caisses d’allocations familiales ou la Mutualité sociale agricole.',
  ],
  references: [
    { label: 'Caisse nationale des allocations familiales, site officiel', url: 'https://www.caf.fr' },
    {
      label: 'Légifrance, Code de la sécurité sociale, articles L. 521-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189',
    },
  ],
  cases: {
    about: [
      'Les allocations familiales seront revalorisées au 1er avril.',
      'L’allocation de rentrée scolaire sera versée mi-août à trois millions de familles.',
    ],
    other: ['La réunion de famille a tourné au pugilat dans un restaurant de Metz.'],
  },
}
