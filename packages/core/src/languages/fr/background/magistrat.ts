import type { BackgroundTopic } from '../../background.ts'

export const magistrat: BackgroundTopic = {
  id: 'magistrat',
  term: 'magistrat',
  question: 'Qui sont les magistrats ?',
  triggers: [
    'magistrat',
    'magistrate',
    'magistrature',
    'syndicat de la magistrature',
    'union syndicale des magistrats',
    'école nationale de la magistrature',
    'indépendance de la justice',
  ],
  exclusions: ['juge de touche', 'juge de ligne', 'juge suprême', 'premier magistrat de la commune'],
  country: 'france',
  sentences: [
    'La France a deux sortes de magistrats judiciaires : ceux du siège, qui jugent, et ceux du parquet, qui engagent les poursuites au nom de la société.',
    'Les premiers sont inamovibles : on ne peut les déplacer sans leur accord ; les seconds sont placés sous l’autorité du garde des Sceaux.',
    'La plupart sortent de l’École nationale de la magistrature, à Bordeaux.',
    'Le Conseil supérieur de la magistrature intervient dans leur nomination et les sanctionne en cas de faute.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 64 et 65',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'École nationale de la magistrature, site officiel', url: 'https://www.enm.justice.fr' },
  ],
  cases: {
    about: [
      'Les magistrats dénoncent une atteinte à l’indépendance de la justice.',
      'Deux magistrates ont signé la tribune.',
    ],
    other: ['L’arbitre de chaise a annoncé la fin du premier set.'],
  },
}
