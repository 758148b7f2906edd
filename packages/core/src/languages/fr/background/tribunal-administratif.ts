import type { BackgroundTopic } from '../../background.ts'

export const tribunalAdministratif: BackgroundTopic = {
  id: 'tribunal-administratif',
  term: 'tribunal administratif',
  question: 'Que juge le tribunal administratif ?',
  triggers: [
    'tribunal administratif',
    'cour administrative d’appel',
    'justice administrative',
    'juge administratif',
    'rapporteur public',
    'rapporteure publique',
  ],
  country: 'france',
  sentences: [
    'En France, le tribunal administratif tranche les litiges entre les particuliers, les entreprises ou les associations et l’administration.',
    'On peut y contester une décision d’un maire, d’un préfet ou d’un ministère, un permis de construire, un impôt ou un refus de titre de séjour.',
    'Si le tribunal juge la décision illégale, il peut l’annuler et accorder une indemnité.',
    'Avant le jugement, un magistrat indépendant, le rapporteur public, expose en règle générale son avis à l’audience.',
    'Le jugement peut être contesté devant la cour administrative d’appel, puis, en cassation, devant le Conseil d’État.',
  ],
  references: [
    {
      label: 'Légifrance, Code de justice administrative',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070933/',
    },
    { label: 'Conseil d’État, site officiel', url: 'https://www.conseil-etat.fr/' },
  ],
  cases: {
    about: [
      'Le tribunal administratif de Rennes a annulé le permis.',
      'La cour administrative d’appel a donné raison aux riverains.',
    ],
    other: ['L’agent administratif a témoigné devant le tribunal de commerce.'],
  },
}
