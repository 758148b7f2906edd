import type { BackgroundTopic } from '../../background.ts'

export const pecheMaritime: BackgroundTopic = {
  id: 'peche-maritime',
  term: 'quotas de pêche',
  question: 'Que sont les quotas de pêche ?',
  triggers: [
    'quota de pêche',
    'surpêche',
    'pêche électrique',
    'totaux admissibles de captures',
    'pêche au chalut',
    'chalutier',
    'marin-pêcheur',
    'marins-pêcheurs',
    'pêche industrielle',
    'politique commune de la pêche',
    'licence de pêche',
    'filet maillant',
    'chalutage',
    'pêcheur',
    'pêcheurs',
    'quotas de pêche',
  ],
  exclusions: ['pêcheur à la ligne', 'pêche miraculeuse'],
  sentences: [
    'Un quota de pêche est la quantité maximale d’une espèce qu’un pays ou un navire peut capturer pendant une période dans une zone donnée.',
    'Dans l’Union européenne, les ministres fixent chaque année des limites pour les principales espèces, à partir d’avis scientifiques, puis les répartissent entre les États.',
    'Il y a surpêche lorsque l’on prélève plus de poissons que la population n’en renouvelle.',
    'D’autres règles portent sur la taille des poissons, le maillage des filets, les engins permis ou des fermetures temporaires, destinées par exemple à protéger les dauphins.',
  ],
  references: [
    {
      label: 'Commission européenne, page sur la politique commune de la pêche',
      url: 'https://oceans-and-fisheries.ec.europa.eu/policy/common-fisheries-policy-cfp_en',
    },
    { label: 'Ifremer, site officiel', url: 'https://www.ifremer.fr' },
  ],
  cases: {
    about: [
      'Les ministres se sont accordés sur les quotas de pêche en mer du Nord.',
      'Les marins-pêcheurs de Lorient protestent contre la fermeture du golfe de Gascogne.',
    ],
    other: ['Le pêcheur à la ligne a ferré un silure de deux mètres dans le Rhône.'],
  },
}
