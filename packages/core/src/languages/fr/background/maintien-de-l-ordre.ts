import type { BackgroundTopic } from '../../background.ts'

export const maintienDeLOrdre: BackgroundTopic = {
  id: 'maintien-de-l-ordre',
  term: 'maintien de l’ordre',
  question: 'Qui assure le maintien de l’ordre en France ?',
  triggers: [
    'maintien de l’ordre',
    'crs',
    'gendarme mobile',
    'compagnie républicaine de sécurité',
    'lanceur de balles de défense',
    'lbd',
    'flash-ball',
    'grenade de désencerclement',
    'gaz lacrymogène',
    'grenade lacrymogène',
    'black bloc',
    'casseur',
    'violences policières',
    'violence policière',
  ],
  country: 'france',
  sentences: [
    'En France, le maintien de l’ordre lors des manifestations est confié en priorité à deux forces spécialisées, les compagnies républicaines de sécurité (CRS) et les escadrons de gendarmes mobiles.',
    'Le préfet ou le préfet de police décide du dispositif ; la foule ne peut être dispersée par la force qu’après des sommations, sauf violences.',
    'L’emploi des armes, comme les grenades ou les lanceurs de balles de défense, doit être strictement nécessaire et proportionné.',
    'Le Défenseur des droits et des associations en ont critiqué certains usages, à l’origine de blessures graves.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la sécurité intérieure, articles L211-9 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Défenseur des droits, site officiel', url: 'https://www.defenseurdesdroits.fr' },
  ],
  cases: {
    about: [
      'Les CRS ont fait usage de gaz lacrymogène pour disperser la foule.',
      'Le maintien de l’ordre lors du défilé a été confié à des gendarmes mobiles.',
    ],
    other: ['Elle a remis de l’ordre dans ses dossiers avant l’audience.'],
  },
}
