import type { BackgroundTopic } from '../../background.ts'

export const nouvelleCaledonie: BackgroundTopic = {
  id: 'nouvelle-caledonie',
  term: 'statut de la Nouvelle-Calédonie',
  question: 'Quel est le statut de la Nouvelle-Calédonie ?',
  triggers: [
    'statut de la nouvelle-calédonie',
    'avenir de la nouvelle-calédonie',
    'indépendance de la nouvelle-calédonie',
    'accord de nouméa',
    'indépendantistes kanaks',
    'indépendantiste kanak',
    'indépendantistes calédoniens',
    'corps électoral calédonien',
    'référendum en nouvelle-calédonie',
    'flnks',
  ],
  sentences: [
    'La Nouvelle-Calédonie est un archipel français du Pacifique Sud, où vit notamment le peuple kanak, présent avant la colonisation de 1853.',
    'L’accord de Nouméa, signé en 1998, lui a donné une large autonomie et un statut propre dans la Constitution, avec un gouvernement et un Congrès locaux.',
    'Il prévoyait un vote sur l’indépendance, qui pouvait être répété.',
    'Trois référendums ont eu lieu, en 2018, 2020 et 2021 : le non l’a emporté chaque fois, le dernier ayant été largement boycotté par les indépendantistes.',
    'L’État y reste compétent pour la défense, la monnaie, la justice et l’ordre public.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 76 et 77',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Légifrance, Accord de Nouméa', url: 'https://www.legifrance.gouv.fr/' },
  ],
  cases: {
    about: [
      'Le FLNKS demande un nouveau calendrier vers l’indépendance.',
      'L’accord de Nouméa organise le transfert de compétences.',
    ],
    other: ['Le navire a quitté la Nouvelle-Zélande pour la Calédonie écossaise.'],
  },
}
