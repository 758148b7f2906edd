import type { BackgroundTopic } from '../../background.ts'

export const prescriptionPenale: BackgroundTopic = {
  id: 'prescription-penale',
  term: 'prescription pénale',
  question: 'Qu’est-ce que la prescription en matière pénale ?',
  triggers: [
    'délai de prescription',
    'faits prescrits',
    'prescription des faits',
    'prescription de l’action publique',
    'prescription pénale',
    'pour cause de prescription',
    'prescription du crime',
    'prescription des crimes',
    'imprescriptible',
    'imprescriptibilité',
  ],
  exclusions: ['prescription médicale'],
  country: 'france',
  sentences: [
    'La prescription est le délai au-delà duquel une infraction ne peut plus être poursuivie.',
    'En France, depuis une loi de 2017, ce délai est en principe de vingt ans pour un crime, de six ans pour un délit et d’un an pour une contravention.',
    'Il court en général à partir du jour des faits, et certains actes d’enquête ou de poursuite le font repartir de zéro.',
    'Il est plus long pour certaines infractions : pour les crimes sexuels sur mineurs, par exemple, il ne court qu’à partir de la majorité de la victime.',
    'Les crimes contre l’humanité ne se prescrivent pas.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 7 à 9-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'L’enquête a été classée en raison de la prescription des faits.',
      'Les députés veulent allonger le délai de prescription des viols.',
    ],
    other: ['Le médecin a renouvelé la prescription de ce traitement.'],
  },
}
