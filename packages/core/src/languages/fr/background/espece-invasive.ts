import type { BackgroundTopic } from '../../background.ts'

export const especeInvasive: BackgroundTopic = {
  id: 'espece-invasive',
  term: 'espèce exotique envahissante',
  question: 'Qu’est-ce qu’une espèce exotique envahissante ?',
  triggers: [
    'espèce exotique envahissante',
    'espèce invasive',
    'espèce envahissante',
    'frelon asiatique',
    'frelon à pattes jaunes',
    'jussie',
    'renouée du japon',
    'crabe bleu',
    'ragondin',
    'plante invasive',
    'fourmi électrique',
    'ambroisie',
  ],
  sentences: [
    'Une espèce exotique envahissante est un animal ou une plante introduits par l’homme hors de leur région d’origine, volontairement ou non, et dont l’expansion nuit aux espèces locales, à la santé ou à l’économie.',
    'Toutes les espèces exotiques ne sont pas envahissantes.',
    'En France, le frelon asiatique, prédateur des abeilles signalé pour la première fois en 2004, la jussie et le ragondin en sont des exemples.',
    'L’Union européenne tient une liste d’espèces dont l’importation, la vente et la détention sont interdites : il est plus facile d’empêcher leur arrivée que de les éliminer une fois installées.',
  ],
  references: [
    {
      label: 'Centre de ressources Espèces exotiques envahissantes, site officiel',
      url: 'https://especes-exotiques-envahissantes.fr',
    },
    { label: 'Office français de la biodiversité, site officiel', url: 'https://www.ofb.gouv.fr' },
  ],
  cases: {
    about: [
      'Les apiculteurs réclament des moyens contre le frelon asiatique.',
      'Le crabe bleu, espèce invasive, décime les palourdes de l’étang.',
    ],
    other: ['Le restaurant asiatique a ouvert une seconde adresse près de la gare.'],
  },
}
