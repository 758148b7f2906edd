import type { BackgroundTopic } from '../../background.ts'

export const vigilanceMeteorologique: BackgroundTopic = {
  id: 'vigilance-meteorologique',
  term: 'vigilance météorologique',
  question: 'Que signifient les couleurs de la vigilance météorologique ?',
  triggers: [
    'vigilance orange',
    'vigilance rouge',
    'vigilance météorologique',
    'alerte orange',
    'vigilance jaune',
    'carte de vigilance',
    'vigilance météo',
    'vigilance crues',
    'vigilance canicule',
    'alerte météo',
    'départements en vigilance',
    'placés en vigilance',
    'placé en vigilance',
    'départements placés en alerte',
  ],
  exclusions: [
    'interpol',
    'plan de vigilance',
    'appel à la vigilance',
    'vigilance face',
    'comité de vigilance',
  ],
  country: 'france',
  sentences: [
    'En France, la vigilance météorologique informe des dangers liés au temps au moyen de quatre couleurs, attribuées à chaque département.',
    'Le vert indique qu’aucune vigilance particulière n’est nécessaire, le jaune qu’il faut être attentif, l’orange que des phénomènes dangereux sont prévus et le rouge que des phénomènes dangereux d’intensité exceptionnelle sont attendus.',
    'La carte, actualisée au moins deux fois par jour par Météo-France, concerne notamment le vent, la pluie, les orages, la neige, les avalanches et la chaleur.',
    'Elle est accompagnée de conseils de comportement établis par les pouvoirs publics.',
  ],
  references: [{ label: 'Météo-France, carte de vigilance', url: 'https://vigilance.meteofrance.fr/fr' }],
  cases: {
    about: [
      'Trente départements sont placés en vigilance orange pour orages, a annoncé Météo-France.',
      'Le Var est passé en vigilance rouge dimanche matin.',
    ],
    other: ['L’organisation a appelé ses adhérents à la plus grande vigilance.'],
  },
}
