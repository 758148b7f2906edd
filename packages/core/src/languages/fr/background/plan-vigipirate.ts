import type { BackgroundTopic } from '../../background.ts'

export const planVigipirate: BackgroundTopic = {
  id: 'plan-vigipirate',
  term: 'plan Vigipirate',
  question: 'Qu’est-ce que le plan Vigipirate ?',
  triggers: [
    'vigipirate',
    'plan vigipirate',
    'opération sentinelle',
    'Sentinelle',
    'urgence attentat',
    'colis suspect',
    'alerte à la bombe',
    'militaires de sentinelle',
  ],
  country: 'france',
  sentences: [
    'Vigipirate est le plan français de vigilance et de protection contre le terrorisme, conçu en 1978 et appliqué sans interruption depuis l’attentat de la station Saint-Michel, à Paris, en juillet 1995.',
    'Il comporte trois niveaux : la vigilance, la sécurité renforcée face au risque d’attentat, et l’urgence attentat, pour une durée limitée.',
    'Depuis janvier 2015, l’opération Sentinelle y ajoute des patrouilles de militaires devant les lieux sensibles.',
    'Le Premier ministre fixe le niveau, après avis des services de l’État.',
  ],
  references: [
    {
      label: 'Secrétariat général de la défense et de la sécurité nationale, site officiel',
      url: 'https://www.sgdsn.gouv.fr',
    },
  ],
  cases: {
    about: [
      'Le plan Vigipirate est porté au niveau urgence attentat.',
      'Un militaire de l’opération Sentinelle a été agressé.',
    ],
    other: ['Le phare sert de sentinelle aux marins depuis deux siècles.'],
  },
}
