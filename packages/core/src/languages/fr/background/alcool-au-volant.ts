import type { BackgroundTopic } from '../../background.ts'

export const alcoolAuVolant: BackgroundTopic = {
  id: 'alcool-au-volant',
  term: 'alcool au volant',
  question: 'Quelles sont les règles sur l’alcool au volant ?',
  triggers: [
    'alcool au volant',
    'conduite en état d’ivresse',
    'conduite sous l’emprise',
    'alcoolémie',
    'taux d’alcool',
    'dépistage d’alcoolémie',
    'contrôle d’alcoolémie',
    'conducteur ivre',
    'conducteur alcoolisé',
    'éthylotest',
    'gramme d’alcool dans le sang',
    'grammes d’alcool dans le sang',
    'gramme d’alcool par litre',
    'grammes d’alcool par litre',
  ],
  country: 'france',
  sentences: [
    'En France, il est interdit de conduire avec 0,5 gramme d’alcool ou plus par litre de sang, et avec 0,2 gramme ou plus pour les titulaires d’un permis probatoire.',
    'À partir de 0,8 gramme, il s’agit d’un délit, passible notamment d’une peine de prison, d’une amende et de la perte de points, et le permis peut être suspendu ou annulé.',
    'L’alcool réduit les réflexes et le champ de vision et donne une confiance excessive.',
    'Conduire après avoir consommé des stupéfiants est aussi un délit, quelle que soit la quantité.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la route, articles L. 234-1, L. 235-1 et R. 234-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074228',
    },
    { label: 'Sécurité routière, site officiel', url: 'https://www.securite-routiere.gouv.fr' },
  ],
  cases: {
    about: [
      'L’automobiliste, contrôlé avec 1,6 gramme d’alcool dans le sang, a été placé en garde à vue.',
      'Le député a été condamné pour conduite en état d’ivresse.',
    ],
    other: ['Le producteur de cidre sans alcool exporte vers le Japon.'],
  },
}
