import type { BackgroundTopic } from '../../background.ts'

export const igpn: BackgroundTopic = {
  id: 'igpn',
  term: 'IGPN',
  question: 'Qu’est-ce que l’IGPN ?',
  triggers: ['igpn', 'police des polices', 'inspection générale de la police nationale'],
  country: 'france',
  sentences: [
    'L’Inspection générale de la police nationale, ou IGPN, contrôle les services de la police française ; on la surnomme la « police des polices ».',
    'À la demande de la justice, elle enquête sur les infractions reprochées à des policiers, comme l’usage illégal de la force.',
    'Elle mène aussi des enquêtes administratives, qui peuvent déboucher sur une sanction disciplinaire décidée par la hiérarchie.',
    'Tout particulier peut lui signaler un comportement sur sa plateforme en ligne.',
    'Son équivalent pour la gendarmerie est l’IGGN.',
    'Le Défenseur des droits, autorité indépendante, peut également être saisi.',
  ],
  references: [{ label: 'Police nationale, IGPN', url: 'https://www.police-nationale.interieur.gouv.fr/' }],
  cases: {
    about: [
      'L’IGPN a été saisie après le tir d’un policier.',
      'La police des polices entendra le brigadier.',
    ],
    other: ['L’inspection générale des finances a rendu son rapport.'],
  },
}
