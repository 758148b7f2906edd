import type { BackgroundTopic } from '../../background.ts'

export const appelEnJustice: BackgroundTopic = {
  id: 'appel-en-justice',
  term: 'appel d’une décision de justice',
  question: 'À quoi sert l’appel d’un jugement ?',
  triggers: [
    'cour d’appel',
    'procès en appel',
    'interjeter appel',
    'faire appel du jugement',
    'fait appel du jugement',
    'faire appel de la décision',
    'fait appel de la décision',
    'fait appel de sa condamnation',
    'faire appel de sa condamnation',
    'faire appel de ce jugement',
    'fait appel de ce jugement',
    'condamné en appel',
    'condamnée en appel',
    'relaxé en appel',
    'rejugé en appel',
    'jugé en appel',
    'jugement en appel',
  ],
  country: 'france',
  sentences: [
    'L’appel permet de faire rejuger une affaire par d’autres juges que ceux qui l’ont tranchée une première fois.',
    'En France, la cour d’appel réexamine les faits et le droit, puis confirme, modifie ou annule la décision contestée.',
    'En matière pénale, le condamné et le procureur peuvent faire appel, de même que la partie civile pour ses dommages et intérêts.',
    'Le délai est court : dix jours en général après un jugement correctionnel.',
    'Quand le condamné est seul à faire appel, sa peine ne peut pas être aggravée.',
    'L’arrêt rendu peut à son tour faire l’objet d’un pourvoi en cassation.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 496 à 520',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: ['La cour d’appel de Lyon a confirmé la condamnation.', 'Ses avocats ont fait appel du jugement.'],
    other: ['La mairie a fait appel à une entreprise locale.', 'Le collectif a lancé un appel aux dons.'],
  },
}
