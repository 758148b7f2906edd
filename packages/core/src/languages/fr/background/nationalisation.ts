import type { BackgroundTopic } from '../../background.ts'

export const nationalisation: BackgroundTopic = {
  id: 'nationalisation',
  term: 'nationalisation et privatisation',
  question: 'Quelle différence entre nationalisation et privatisation ?',
  triggers: ['nationalisation', 'privatisation', 'renationalisation', 'privatiser la', 'nationaliser la'],
  sentences: [
    'Nationaliser une entreprise, c’est en transférer la propriété à l’État, moyennant une indemnité versée à ses propriétaires.',
    'La privatiser, c’est au contraire vendre au secteur privé le capital détenu par l’État, en tout ou en partie.',
    'En France, de grandes vagues de nationalisations ont eu lieu à la Libération et en 1982, suivies de privatisations à partir de 1986.',
    'Ces opérations sont encadrées par la loi quand l’État prend ou cède la majorité d’une grande société.',
    'Il peut aussi rester actionnaire minoritaire : ses parts sont gérées par l’Agence des participations de l’État.',
  ],
  references: [
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 34',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'Les syndicats réclament la nationalisation de l’aciérie.',
      'La privatisation de l’aéroport a été suspendue.',
    ],
    other: ['La salle a été réservée pour une soirée privée par l’équipe nationale.'],
  },
}
