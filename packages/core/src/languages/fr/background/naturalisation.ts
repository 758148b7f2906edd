import type { BackgroundTopic } from '../../background.ts'

export const naturalisation: BackgroundTopic = {
  id: 'naturalisation',
  term: 'naturalisation',
  question: 'Comment devient-on français par naturalisation ?',
  triggers: [
    'naturalisation',
    'acquisition de la nationalité',
    'obtenir la nationalité française',
    'obtenu la nationalité française',
    'demande de nationalité',
    'naturalisé français',
    'droit du sol',
    'accès à la nationalité',
  ],
  exclusions: ['naturaliste', 'taxidermie'],
  country: 'france',
  sentences: [
    'La naturalisation est la décision par laquelle l’État français accorde la nationalité à un étranger majeur qui la demande.',
    'Il faut en règle générale résider en France depuis au moins cinq ans, avec des exceptions, être assimilé à la société française, notamment par la connaissance de la langue, et ne pas avoir subi certaines condamnations.',
    'Même si les conditions sont remplies, l’administration peut refuser ou ajourner la demande, sous le contrôle du juge.',
    'La nationalité peut aussi s’acquérir autrement, par exemple après un mariage avec un Français ou, à la majorité, pour un enfant né et élevé en France.',
  ],
  references: [
    {
      label: 'Légifrance, Code civil, articles 21 à 21-25',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721/',
    },
  ],
  cases: {
    about: [
      'Il a obtenu la nationalité française en mai.',
      'La préfecture a reçu deux mille demandes de naturalisation.',
    ],
    other: ['La réserve naturelle a rouvert ses sentiers.'],
  },
}
