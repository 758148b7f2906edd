import type { BackgroundTopic } from '../../background.ts'

export const violencesSexistesDansLaRue: BackgroundTopic = {
  id: 'violences-sexistes-dans-la-rue',
  term: 'outrage sexiste',
  question: 'Qu’est-ce que l’outrage sexiste ?',
  triggers: [
    'harcèlement de rue',
    'outrage sexiste',
    'sifflement dans la rue',
    'frotteur',
    'harcèlement dans les transports',
  ],
  country: 'france',
  sentences: [
    'L’outrage sexiste est une infraction créée en France par la loi du 3 août 2018 : imposer à quelqu’un un propos ou un comportement à connotation sexuelle ou sexiste qui porte atteinte à sa dignité, ou crée une situation intimidante, hostile ou offensante.',
    'Elle vise en particulier le harcèlement de rue et dans les transports.',
    'C’est une contravention, punie d’une amende ; la même loi a étendu la définition du viol et porté à trente ans après la majorité la prescription des viols sur mineurs.',
  ],
  references: [
    { label: 'Légifrance, Code pénal, article R625-8-3', url: 'https://www.legifrance.gouv.fr/liste/code' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Trois amendes pour outrage sexiste ont été infligées le même soir.',
      'La ministre veut punir le harcèlement de rue.',
    ],
    other: ['La rue piétonne sera pavée d’ici à l’été.'],
  },
}
