import type { BackgroundTopic } from '../../background.ts'

export const uber: BackgroundTopic = {
  id: 'uber',
  term: 'VTC et taxis',
  question: 'Quelle différence entre un taxi et un VTC ?',
  triggers: [
    'uber',
    'vtc',
    'taxi',
    'chauffeur de taxi',
    'chauffeur uber',
    'deliveroo',
    'uber eats',
    'g7 taxis',
    'livreur à vélo',
    'taxis',
    'travailleur indépendant',
    'voitures de transport avec chauffeur',
  ],
  exclusions: ['usain bolt', 'hélicoptère', 'taxi moto de kinshasa'],
  country: 'france',
  sentences: [
    'En France, seul un taxi, titulaire d’une licence appelée autorisation de stationnement, peut prendre un client dans la rue ; son prix, au compteur, est réglementé.',
    'Une voiture de transport avec chauffeur, ou VTC, doit être réservée, le plus souvent par une application, et convenir du tarif à l’avance.',
    'L’américain Uber, fondé en 2009, a popularisé ce service, non sans conflits avec les taxis.',
    'La Cour de cassation a jugé en mars 2020 qu’un de ses chauffeurs était un salarié et non un indépendant.',
  ],
  references: [
    { label: 'Ministère de la Transition écologique, site officiel', url: 'https://www.ecologie.gouv.fr' },
    { label: 'Cour de cassation, site officiel', url: 'https://www.courdecassation.fr' },
  ],
  cases: {
    about: [
      'Les taxis manifestent contre la concurrence des VTC.',
      'Uber va relever le tarif minimal des courses.',
    ],
    other: ['La course de taxis-brousse relie deux oasis.'],
  },
}
