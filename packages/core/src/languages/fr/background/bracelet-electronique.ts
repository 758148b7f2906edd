import type { BackgroundTopic } from '../../background.ts'

export const braceletElectronique: BackgroundTopic = {
  id: 'bracelet-electronique',
  term: 'bracelet électronique',
  question: 'Comment fonctionne le bracelet électronique ?',
  triggers: [
    'bracelet électronique',
    'surveillance électronique',
    'détention à domicile',
    'assignation à résidence sous surveillance électronique',
  ],
  country: 'france',
  sentences: [
    'En France, le bracelet électronique permet d’exécuter une peine de prison, ou d’attendre un procès, hors des murs d’une prison.',
    'La personne porte à la cheville un émetteur relié à un boîtier installé chez elle et ne peut sortir qu’aux heures fixées par un juge.',
    'Comme peine, cette mesure s’appelle la détention à domicile sous surveillance électronique.',
    'Le non-respect des horaires déclenche une alerte, et le juge peut alors ordonner une incarcération.',
    'Un modèle mobile, localisé en permanence, est utilisé dans des cas plus graves, et un autre tient à distance les auteurs de violences conjugales.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 131-4-1 et 132-26',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    { label: 'Ministère de la Justice, site officiel', url: 'https://www.justice.gouv.fr/' },
  ],
  cases: {
    about: [
      'Il purgera sa peine sous bracelet électronique.',
      'Le condamné a obtenu une détention à domicile.',
    ],
    other: ['Le bracelet de la montre mesure le rythme cardiaque.'],
  },
}
