import type { BackgroundTopic } from '../../background.ts'

export const applicationStopcovid: BackgroundTopic = {
  id: 'application-stopcovid',
  term: 'applications de traçage',
  question: 'Comment fonctionnait l’application StopCovid ?',
  triggers: [
    'stopcovid',
    'tousanticovid',
    'application de traçage',
    'traçage numérique',
    'traçage des contacts',
    'application stopcovid',
    'bluetooth',
    'passe sanitaire',
    'pass sanitaire',
    'passe vaccinal',
    'certificat covid',
  ],
  country: 'france',
  sentences: [
    'StopCovid, lancée en France le 2 juin 2020 et remplacée en octobre par TousAntiCovid, était une application gratuite et facultative.',
    'Grâce au signal Bluetooth, le téléphone notait, sous un pseudonyme, les appareils restés à proximité, pour prévenir leurs porteurs en cas de test positif.',
    'La Cnil l’avait autorisée sous conditions, sans géolocalisation.',
    'Elle servit ensuite à présenter le passe sanitaire, exigé du 9 juin 2021 au 14 mars 2022 dans de nombreux lieux.',
  ],
  references: [
    { label: 'Cnil, site officiel', url: 'https://www.cnil.fr' },
    { label: 'Ministère de la Santé, site officiel', url: 'https://sante.gouv.fr' },
  ],
  cases: {
    about: [
      'L’application StopCovid a été téléchargée deux millions de fois.',
      'Le passe sanitaire sera exigé dans les trains.',
    ],
    other: ['L’application de la peinture demande deux couches.'],
  },
}
