import type { BackgroundTopic } from '../../background.ts'

export const moustiqueTigre: BackgroundTopic = {
  id: 'moustique-tigre',
  term: 'moustique tigre',
  question: 'Quelles maladies le moustique tigre peut-il transmettre ?',
  triggers: [
    'moustique tigre',
    'moustique-tigre',
    'dengue',
    'chikungunya',
    'zika',
    'arbovirose',
    'aedes albopictus',
    'démoustication',
  ],
  sentences: [
    'Le moustique tigre, petit et rayé de noir et de blanc, est originaire d’Asie ; il s’est installé en France métropolitaine à partir de 2004.',
    'Il peut transmettre la dengue, le chikungunya et le virus Zika, s’il a d’abord piqué une personne infectée.',
    'Un cas est dit importé lorsque le malade a été contaminé en voyage, et autochtone lorsqu’il l’a été sur place.',
    'Comme l’insecte pond dans de petites quantités d’eau, les autorités sanitaires recommandent de vider chaque semaine les soucoupes, seaux et autres récipients.',
  ],
  references: [
    { label: 'Anses, site officiel', url: 'https://www.anses.fr/fr' },
    { label: 'Santé publique France, site officiel', url: 'https://www.santepubliquefrance.fr' },
  ],
  cases: {
    about: [
      'Trois cas autochtones de dengue ont été confirmés dans les Alpes-Maritimes.',
      'Une opération de démoustication contre le moustique tigre aura lieu dans la nuit de mercredi.',
    ],
    other: ['Le tigre échappé du cirque a été capturé par les pompiers.'],
  },
}
