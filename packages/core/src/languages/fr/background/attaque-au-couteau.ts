import type { BackgroundTopic } from '../../background.ts'

export const attaqueAuCouteau: BackgroundTopic = {
  id: 'attaque-au-couteau',
  term: 'attaque au couteau',
  question: 'Que dit la loi sur les couteaux et les armes blanches ?',
  triggers: [
    'arme blanche',
    'coup de couteau',
    'coups de couteau',
    'attaque au couteau',
    'poignardé',
    'couteau de cuisine',
    'machette',
    'égorgé',
    'au couteau',
    'à l’arme blanche',
  ],
  exclusions: ['couteaux de laguiole', 'couteau suisse'],
  country: 'france',
  sentences: [
    'Une arme blanche est une arme dont l’action vient d’une lame, d’une pointe ou d’un choc, et non d’une explosion.',
    'En France, couteaux et poignards appartiennent à la catégorie D : un majeur peut les acheter et les garder chez lui, mais non les porter ni les transporter sans motif légitime.',
    'L’infraction est punie d’un an de prison et de 15 000 euros d’amende, ou d’une amende forfaitaire.',
    'L’emploi d’une arme aggrave les peines encourues pour des violences.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la sécurité intérieure, articles R311-2 et L317-8',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Un homme a attaqué trois passants à l’arme blanche.',
      'La victime a reçu plusieurs coups de couteau.',
    ],
    other: ['Le chef aiguise ses lames avant chaque service.'],
  },
}
