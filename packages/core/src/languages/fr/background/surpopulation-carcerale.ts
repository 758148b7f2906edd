import type { BackgroundTopic } from '../../background.ts'

export const surpopulationCarcerale: BackgroundTopic = {
  id: 'surpopulation-carcerale',
  term: 'surpopulation carcérale',
  question: 'Qu’est-ce que la surpopulation carcérale ?',
  triggers: [
    'surpopulation carcérale',
    'surpopulation pénale',
    'surpopulation des prisons',
    'densité carcérale',
    'prison surpeuplée',
    'conditions de détention',
    'prisons surpeuplées',
    'surpeuplement carcéral',
  ],
  family: 'prison',
  sentences: [
    'On parle de surpopulation carcérale quand une prison compte plus de détenus que de places.',
    'En France, elle touche surtout les maisons d’arrêt, qui accueillent les personnes en attente de jugement et les condamnés à de courtes peines.',
    'Les établissements pour peines, destinés aux condamnations plus longues, y sont moins exposés.',
    'En janvier 2020, la Cour européenne des droits de l’homme a condamné la France pour les conditions de détention dans plusieurs prisons surpeuplées.',
    'Une autorité indépendante, le Contrôleur général des lieux de privation de liberté, visite les établissements et publie des recommandations.',
  ],
  references: [
    {
      label: 'Contrôleur général des lieux de privation de liberté, site officiel',
      url: 'https://www.cglpl.fr/',
    },
    { label: 'Ministère de la Justice, site officiel', url: 'https://www.justice.gouv.fr/' },
  ],
  cases: {
    about: [
      'La surpopulation carcérale atteint un niveau inédit.',
      'Les conditions de détention y sont jugées indignes.',
    ],
    other: ['La population de la ville a été arrêtée au 1er janvier.'],
  },
}
