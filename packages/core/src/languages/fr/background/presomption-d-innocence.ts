import type { BackgroundTopic } from '../../background.ts'

export const presomptionDInnocence: BackgroundTopic = {
  id: 'presomption-d-innocence',
  term: 'présomption d’innocence',
  question: 'Qu’est-ce que la présomption d’innocence ?',
  triggers: ['présomption d’innocence', 'présumé innocent', 'présumée innocente'],
  sentences: [
    'La présomption d’innocence veut qu’une personne suspectée ou poursuivie soit tenue pour innocente tant que sa culpabilité n’a pas été établie par la justice.',
    'Elle figure dans la Déclaration des droits de l’homme et du citoyen de 1789 et dans la Convention européenne des droits de l’homme.',
    'C’est à l’accusation de prouver la culpabilité, et le doute profite à la personne poursuivie.',
    'En France, celui qui est présenté publiquement comme coupable avant toute condamnation peut demander à un juge de faire cesser cette atteinte.',
  ],
  references: [
    {
      label: 'Légifrance, Code civil, article 9-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721/',
    },
    {
      label: 'Légifrance, Code de procédure pénale, article préliminaire',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Son avocat a invoqué la présomption d’innocence.',
      'Le prévenu est présumé innocent jusqu’à son jugement.',
    ],
    other: ['Le film raconte la fin de l’innocence d’un enfant.'],
  },
}
