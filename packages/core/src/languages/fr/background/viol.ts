import type { BackgroundTopic } from '../../background.ts'

export const viol: BackgroundTopic = {
  id: 'viol',
  term: 'viol',
  question: 'Comment la loi française définit-elle le viol ?',
  triggers: [
    'viol',
    'violeur',
    'agression sexuelle',
    'tentative de viol',
    'agressé sexuellement',
    'agressée sexuellement',
  ],
  exclusions: ['viol de la trêve', 'viol du cessez-le-feu', 'viol de domicile'],
  family: 'sexuel',
  country: 'france',
  sentences: [
    'En droit français, le viol est un acte de pénétration sexuelle, ou un acte bucco-génital ou bucco-anal, imposé à une personne qui n’y consent pas.',
    'C’est un crime puni de quinze ans de réclusion, et de vingt ans notamment lorsque la victime a moins de quinze ans ou que l’auteur est son conjoint.',
    'Les autres actes sexuels non consentis sont des agressions sexuelles, jugées comme des délits.',
    'Depuis une loi de novembre 2025, le Code pénal précise que le consentement doit être libre, éclairé, spécifique, préalable et révocable.',
    'Il ne peut être déduit du seul silence de la victime.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 222-22 à 222-26',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'L’accusé, jugé pour viols aggravés, nie les faits.',
      'Elle a porté plainte pour agression sexuelle.',
    ],
    other: ['Le violoniste a donné un concert à guichets fermés.'],
  },
}
