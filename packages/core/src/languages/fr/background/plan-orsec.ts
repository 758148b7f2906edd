import type { BackgroundTopic } from '../../background.ts'

export const planOrsec: BackgroundTopic = {
  id: 'plan-orsec',
  term: 'plan Orsec',
  question: 'Qu’est-ce que le dispositif Orsec ?',
  triggers: ['plan orsec', 'dispositif orsec', 'orsec', 'plan nombreuses victimes'],
  country: 'france',
  sentences: [
    'Le dispositif Orsec, pour « organisation de la réponse de sécurité civile », est le plan général qui organise en France les secours en cas de catastrophe.',
    'Il recense les risques et les moyens disponibles, et fixe le rôle de chacun : pompiers, Samu, police, gendarmerie, armée, associations, opérateurs de réseaux.',
    'Il est préparé et déclenché par le préfet, qui dirige alors les opérations de secours lorsqu’elles dépassent les limites ou les capacités d’une commune.',
    'Il comprend des volets propres à certains risques, dont le plan destiné à secourir de nombreuses victimes.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la sécurité intérieure, articles L. 741-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132',
    },
    { label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr' },
  ],
  cases: {
    about: [
      'La préfète a déclenché le plan Orsec après l’explosion de l’usine.',
      'Le plan nombreuses victimes a été activé sur l’autoroute A9.',
    ],
    other: ['Le plan de sauvegarde de l’emploi a été signé par deux syndicats.'],
  },
}
