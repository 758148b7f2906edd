import type { BackgroundTopic } from '../../background.ts'

export const courInternationaleDeJustice: BackgroundTopic = {
  id: 'cour-internationale-de-justice',
  term: 'Cour internationale de justice',
  question: 'Quel est le rôle de la Cour internationale de justice ?',
  triggers: ['cour internationale de justice', 'cij'],
  sentences: [
    'La Cour internationale de justice, ou CIJ, est le principal organe judiciaire des Nations unies.',
    'Elle tranche les différends entre États, par exemple sur une frontière ou sur l’application d’un traité, et rend des avis à la demande d’organes de l’ONU.',
    'Elle siège à La Haye, aux Pays-Bas, et compte quinze juges élus par l’Assemblée générale et le Conseil de sécurité.',
    'Seuls les États peuvent y être parties : elle ne juge pas les individus, à la différence de la Cour pénale internationale.',
    'Ses arrêts sont obligatoires et sans appel, mais elle n’a pas les moyens de les faire exécuter elle-même.',
  ],
  references: [{ label: 'Cour internationale de justice, site officiel', url: 'https://www.icj-cij.org/fr' }],
  cases: {
    about: [
      'Le pays a saisi la Cour internationale de justice.',
      'La CIJ a ordonné des mesures conservatoires.',
    ],
    other: ['La justice espagnole coopère avec une cour internationale d’arbitrage.'],
  },
}
