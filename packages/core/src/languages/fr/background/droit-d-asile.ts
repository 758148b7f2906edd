import type { BackgroundTopic } from '../../background.ts'

export const droitDAsile: BackgroundTopic = {
  id: 'droit-d-asile',
  term: 'droit d’asile',
  question: 'Qui peut obtenir l’asile ?',
  triggers: [
    'droit d’asile',
    'demandeur d’asile',
    'demandeuse d’asile',
    'demande d’asile',
    'ofpra',
    'statut de réfugié',
    'asile politique',
    'loi asile',
    'asile et immigration',
  ],
  exclusions: ['asile psychiatrique', 'asile de fous'],
  sentences: [
    'L’asile est la protection qu’un État accorde à une personne menacée dans son pays.',
    'La convention de Genève de 1951 reconnaît comme réfugiée toute personne qui craint avec raison d’être persécutée pour sa race, sa religion, sa nationalité, son appartenance à un certain groupe social ou ses opinions politiques.',
    'Une autre protection, dite subsidiaire, couvre notamment le risque de peine de mort, de torture ou de violences liées à un conflit armé.',
    'En France, les demandes sont examinées par l’Office français de protection des réfugiés et apatrides, l’Ofpra.',
    'Ses refus peuvent être contestés devant la Cour nationale du droit d’asile.',
  ],
  references: [
    { label: 'Ofpra, site officiel', url: 'https://www.ofpra.gouv.fr/' },
    { label: 'HCR, Agence des Nations unies pour les réfugiés', url: 'https://www.unhcr.org/fr' },
  ],
  cases: {
    about: [
      'Les demandeurs d’asile dormaient près du canal.',
      'L’opposant a obtenu l’asile politique en Suède.',
    ],
    other: ['L’ancien asile accueille un musée.'],
  },
}
