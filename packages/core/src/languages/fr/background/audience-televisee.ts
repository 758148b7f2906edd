import type { BackgroundTopic } from '../../background.ts'

export const audienceTelevisee: BackgroundTopic = {
  id: 'audience-televisee',
  term: 'audiences de télévision',
  question: 'Comment mesure-t-on l’audience de la télévision ?',
  triggers: [
    'audimat',
    'médiamétrie',
    'part d’audience',
    'parts d’audience',
    'millions de téléspectateurs',
    'en tête des audiences',
    'leader de la soirée',
    'record d’audience',
    'audience de la chaîne',
    'carton d’audience',
    'audiences télé',
    'audiences de la chaîne',
    'courbe d’audience',
  ],
  exclusions: [
    'audience du tribunal',
    'président de l’audience',
    'salle d’audience',
    'audience correctionnelle',
  ],
  family: 'tele',
  sentences: [
    'En France, l’institut Médiamétrie mesure l’audience de la télévision auprès d’un échantillon de foyers, équipés d’un boîtier qui reconnaît les chaînes, et de personnes qui portent un petit appareil.',
    'La part d’audience rapporte le temps passé devant une chaîne à celui passé devant toutes.',
    'Les résultats, publiés le lendemain matin, fixent en partie le prix de la publicité.',
    'Le visionnage en différé et sur d’autres écrans y est compté peu à peu, sous le nom d’audience consolidée.',
  ],
  references: [
    { label: 'Médiamétrie, site officiel', url: 'https://www.mediametrie.fr' },
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr' },
  ],
  cases: {
    about: [
      'Le téléfilm a réuni cinq millions de téléspectateurs.',
      'La chaîne signe son meilleur score en part d’audience.',
    ],
    other: ['Le juge a levé l’audience peu avant minuit.'],
  },
}
