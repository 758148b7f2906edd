import type { BackgroundTopic } from '../../background.ts'

export const amende: BackgroundTopic = {
  id: 'amende',
  term: 'amende',
  question: 'Comment sont fixées les amendes ?',
  triggers: [
    'amende',
    'contravention',
    'amende forfaitaire',
    'verbalisation',
    'verbalisé',
    'procès-verbal',
    'verbaliser',
  ],
  country: 'france',
  sentences: [
    'En France, les contraventions sont les infractions les moins graves, réparties en cinq classes et punies de simples amendes ; la plus élevée atteint 1 500 euros, ou 3 000 en cas de récidive.',
    'Pour beaucoup d’entre elles, une amende forfaitaire, réglée sans passer devant un juge, met fin aux poursuites ; elle est réduite en cas de paiement rapide et majorée en cas de retard.',
    'Ce système s’étend à certains délits, comme l’usage de stupéfiants.',
    'Celui qui conteste adresse une réclamation à l’officier du ministère public.',
  ],
  references: [
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
    {
      label: 'Légifrance, Code pénal, articles 131-12 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
  ],
  cases: {
    about: [
      'Les contrevenants risquent une amende de 135 euros.',
      'Plus de cent automobilistes ont été verbalisés dans la matinée.',
    ],
    other: ['Une amande amère relève le goût de la crème.'],
  },
}
