import type { BackgroundTopic } from '../../background.ts'

export const partieCivile: BackgroundTopic = {
  id: 'partie-civile',
  term: 'partie civile',
  question: 'Qu’est-ce qu’une partie civile ?',
  triggers: ['partie civile', 'constitution de partie civile'],
  country: 'france',
  sentences: [
    'En droit français, la partie civile est une victime qui demande devant la justice pénale la réparation du dommage causé par une infraction.',
    'Elle devient alors partie au procès : elle peut être assistée d’un avocat, avoir accès au dossier et demander des actes d’enquête.',
    'Elle réclame des dommages et intérêts, mais c’est au ministère public de requérir une peine.',
    'Certaines associations peuvent se constituer partie civile dans les cas prévus par la loi.',
    'La partie civile ne peut faire appel que de ce qui touche à la réparation, non de la relaxe ou de la peine.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 2, 85 et 418',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Les familles se sont constituées parties civiles.',
      'L’avocate des parties civiles a plaidé durant deux heures.',
    ],
    other: ['L’aviation civile fait partie des secteurs touchés.'],
  },
}
