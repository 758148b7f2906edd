import type { BackgroundTopic } from '../../background.ts'

export const concentrationDesMedias: BackgroundTopic = {
  id: 'concentration-des-medias',
  term: 'concentration des médias',
  question: 'Comment la loi limite-t-elle la concentration des médias ?',
  triggers: [
    'concentration des médias',
    'pluralisme des médias',
    'pluralisme de la presse',
    'concentration dans les médias',
    'pluralisme de l’information',
  ],
  sentences: [
    'On parle de concentration des médias quand un petit nombre de propriétaires contrôle beaucoup de journaux, de radios ou de chaînes.',
    'La loi cherche à l’encadrer, car le Conseil constitutionnel fait du pluralisme des médias un objectif de valeur constitutionnelle.',
    'En France, un texte de 1986 fixe des plafonds, par exemple pour la diffusion des quotidiens ou le nombre de chaînes détenues, et limite le cumul de plusieurs types de médias.',
    'L’Autorité de la concurrence et l’Arcom examinent les grandes opérations.',
    'Ces règles ont été conçues avant l’essor d’Internet.',
  ],
  references: [
    {
      label:
        'Légifrance, loi n° 86-1067 du 30 septembre 1986 relative à la liberté de communication, articles 38 et suivants',
      url: 'https://www.legifrance.gouv.fr/',
    },
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
  ],
  cases: {
    about: [
      'Le Sénat enquête sur la concentration des médias.',
      'Le rachat inquiète les défenseurs du pluralisme des médias.',
    ],
    other: ['La concentration en ozone a dépassé le seuil, selon les médias.'],
  },
}
