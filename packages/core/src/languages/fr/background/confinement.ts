import type { BackgroundTopic } from '../../background.ts'

export const confinement: BackgroundTopic = {
  id: 'confinement',
  term: 'confinement',
  question: 'Qu’est-ce qu’un confinement sanitaire ?',
  triggers: [
    'confinement',
    'déconfinement',
    'reconfinement',
    'couvre-feu sanitaire',
    'mesure de confinement',
    'quatorzaine',
    'quarantaine sanitaire',
    'mise en quarantaine',
    'attestation de déplacement',
  ],
  exclusions: ['confinement du réacteur', 'confinement des volailles', 'enceinte de confinement'],
  sentences: [
    'Un confinement sanitaire est une restriction générale des sorties, décidée pour freiner la circulation d’un microbe en réduisant les contacts.',
    'La quarantaine, plus ancienne, isole des personnes qui ont pu être exposées, pendant la durée possible d’incubation, et l’isolement concerne les malades eux-mêmes.',
    'Ces mesures, employées à très grande échelle face au Covid-19 en 2020 et 2021, soulèvent des questions de liberté publique et pèsent sur l’économie, l’école et la santé mentale.',
    'En France, le premier a duré du 17 mars au 11 mai 2020 ; deux autres ont suivi, de la fin octobre à la mi-décembre de la même année, puis au printemps 2021, avec des règles plus souples pour les écoles et certains commerces.',
    'Une attestation y était exigée pour sortir de chez soi.',
  ],
  references: [
    { label: 'Vie-publique.fr, site officiel', url: 'https://www.vie-publique.fr' },
    { label: 'Santé publique France, site officiel', url: 'https://www.santepubliquefrance.fr' },
  ],
  cases: {
    about: [
      'Le confinement a été prolongé de deux semaines dans la capitale argentine.',
      'Les vacanciers de retour de l’étranger devront observer une quatorzaine.',
    ],
    other: ['L’exploitant a vérifié l’enceinte de confinement du réacteur numéro deux.'],
  },
}
