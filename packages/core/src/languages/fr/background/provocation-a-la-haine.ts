import type { BackgroundTopic } from '../../background.ts'

export const provocationALaHaine: BackgroundTopic = {
  id: 'provocation-a-la-haine',
  term: 'provocation à la haine',
  question: 'Que punit la loi en matière de propos haineux ?',
  triggers: [
    'provocation à la haine',
    'incitation à la haine',
    'provocation publique à la haine',
    'injure raciale',
    'injures raciales',
    'injure raciste',
    'injures racistes',
    'injure à caractère racial',
    'propos haineux',
    'haine raciale',
    'haine en ligne',
    'injures publiques',
    'négationnisme',
    'insultes racistes',
    'contestation de crime contre l’humanité',
    'injure publique',
  ],
  country: 'france',
  sentences: [
    'En France, la liberté d’expression a des limites fixées notamment par la loi du 29 juillet 1881 sur la presse.',
    'La provocation publique à la discrimination, à la haine ou à la violence est punie lorsqu’elle vise des personnes en raison de leur origine, de leur religion, de leur sexe, de leur orientation sexuelle ou de leur handicap, par exemple.',
    'La peine encourue est d’un an d’emprisonnement et de 45 000 euros d’amende.',
    'L’injure et la diffamation fondées sur les mêmes motifs sont aussi réprimées.',
    'Depuis 1990, la loi punit la contestation des crimes contre l’humanité jugés à Nuremberg.',
  ],
  references: [
    {
      label: 'Légifrance, loi du 29 juillet 1881 sur la liberté de la presse, articles 24, 24 bis et 33',
      url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006070722/',
    },
  ],
  cases: {
    about: [
      'Le chroniqueur est jugé pour provocation à la haine.',
      'Le joueur a porté plainte pour injures racistes.',
    ],
    other: ['Sa provocation a fait rire le public.'],
  },
}
