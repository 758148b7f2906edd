import type { BackgroundTopic } from '../../background.ts'

export const plaiderCoupable: BackgroundTopic = {
  id: 'plaider-coupable',
  term: 'comparution sur reconnaissance préalable de culpabilité',
  question: 'Comment fonctionne le « plaider-coupable » à la française ?',
  triggers: [
    'plaider-coupable',
    'reconnaissance préalable de culpabilité',
    'crpc',
    'plaider coupable à la française',
  ],
  country: 'france',
  sentences: [
    'En France, la comparution sur reconnaissance préalable de culpabilité, ou CRPC, permet d’éviter un procès classique à une personne majeure qui reconnaît un délit.',
    'Le procureur lui propose une ou plusieurs peines, en présence obligatoire de son avocat.',
    'Si elle accepte, un juge vérifie que les faits sont établis et la peine adaptée, puis homologue l’accord en audience publique.',
    'En cas de refus, de la personne ou du juge, l’affaire suit la voie ordinaire.',
    'La procédure est exclue pour certains délits, dont l’homicide involontaire et les délits de presse.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 495-7 à 495-16',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'L’ex-trésorier a été condamné dans le cadre d’un plaider-coupable.',
      'Il a accepté une comparution sur reconnaissance préalable de culpabilité.',
    ],
    other: ['Le cycliste se dit coupable de négligence.'],
  },
}
