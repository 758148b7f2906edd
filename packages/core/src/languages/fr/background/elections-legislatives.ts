import type { BackgroundTopic } from '../../background.ts'

export const electionsLegislatives: BackgroundTopic = {
  id: 'elections-legislatives',
  term: 'élections législatives',
  question: 'Comment les députés sont-ils élus ?',
  triggers: [
    'élection législative',
    'aux législatives',
    'les législatives',
    'des législatives',
    'législative partielle',
    'scrutin législatif',
    'législatives',
  ],
  exclusions: [
    'knesset',
    'bundestag',
    'douma',
    'chambre des communes',
    'parlement israélien',
    'premier ministre israélien',
    'premier ministre britannique',
    'premier ministre indien',
    'chancelier',
    'chancelière',
    'westminster',
    'likoud',
    'premier ministre canadien',
    'premier ministre japonais',
    'chancellerie',
  ],
  country: 'france',
  sentences: [
    'Les élections législatives désignent les députés, qui votent les lois et contrôlent le gouvernement.',
    'En France, les 577 députés sont élus pour cinq ans, sauf dissolution, chacun dans une circonscription.',
    'Pour être élu au premier tour, un candidat doit réunir plus de la moitié des suffrages exprimés et un quart des électeurs inscrits.',
    'Sinon, les deux premiers, et tous ceux qui ont obtenu les voix d’au moins 12,5 % des inscrits, peuvent se maintenir au second tour.',
    'Celui qui y recueille le plus de voix l’emporte.',
    'En cas de vacance d’un siège, une législative partielle peut être organisée.',
  ],
  references: [
    {
      label: 'Légifrance, Code électoral, articles L. 123 à L. 126 et L. 162',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070239/',
    },
  ],
  cases: {
    about: [
      'Le parti du Premier ministre a perdu les élections législatives.',
      'Douze candidats se présentent à la législative partielle.',
    ],
    other: ['Le travail législatif reprendra à la rentrée.'],
  },
}
