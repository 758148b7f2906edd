import type { BackgroundTopic } from '../../background.ts'

export const perquisition: BackgroundTopic = {
  id: 'perquisition',
  term: 'perquisition',
  question: 'Comment se déroule une perquisition ?',
  triggers: ['perquisition', 'perquisitionner', 'perquisitionné'],
  country: 'france',
  sentences: [
    'La perquisition est la fouille d’un lieu, souvent un domicile ou des bureaux, pour y chercher les preuves d’une infraction.',
    'En France, elle ne peut en principe commencer ni avant 6 heures ni après 21 heures.',
    'Elle se fait en présence de l’occupant, d’une personne qui le représente ou de deux témoins.',
    'Lors d’une enquête préliminaire, elle exige l’accord écrit de l’occupant ou l’autorisation d’un juge.',
    'Des règles particulières protègent notamment les cabinets d’avocats, les médecins et les entreprises de presse.',
    'C’est un acte d’enquête : il ne préjuge pas de la culpabilité de la personne qui en fait l’objet.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 56 à 59 et 76',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Des perquisitions ont eu lieu au siège de l’entreprise.',
      'Les gendarmes ont perquisitionné son domicile.',
    ],
    other: ['L’acquisition du siège a été approuvée.'],
  },
}
