import type { BackgroundTopic } from '../../background.ts'

export const sauvetageEnMer: BackgroundTopic = {
  id: 'sauvetage-en-mer',
  term: 'sauvetage en mer',
  question: 'Comment les secours en mer sont-ils organisés ?',
  triggers: [
    'sauvetage en mer',
    'snsm',
    'naufrage',
    'cross',
    'centre régional opérationnel de surveillance et de sauvetage',
    'préfecture maritime',
    'disparu en mer',
    'chavirer',
    'préfet maritime',
    'sauveteur en mer',
    'tomber à la mer',
  ],
  exclusions: [
    'naufrage judiciaire',
    'naufrage politique',
    'naufrage industriel',
    'cyclo-cross',
    'motocross',
    'moto-cross',
    'ski cross',
    'naufrage défensif',
    'cross-country',
    'naufrage collectif',
    'naufrage économique',
  ],
  family: 'mer',
  country: 'france',
  sentences: [
    'En France, les secours en mer sont coordonnés par les centres régionaux opérationnels de surveillance et de sauvetage, les Cross, sous l’autorité du préfet maritime en métropole.',
    'Ils reçoivent les appels de détresse et engagent les moyens disponibles : canots, navires, avions ou hélicoptères de l’État.',
    'Ils sollicitent très souvent la Société nationale de sauvetage en mer, une association dont les équipages sont bénévoles.',
    'Pour donner l’alerte, on utilise le canal 16 de la radio VHF ou le numéro de téléphone 196.',
    'La convention internationale sur la sauvegarde de la vie en mer oblige tout capitaine à porter assistance aux personnes en détresse.',
  ],
  references: [
    { label: 'Société nationale de sauvetage en mer, site officiel', url: 'https://www.snsm.org' },
    {
      label: 'Organisation maritime internationale, convention Solas',
      url: 'https://www.imo.org/en/About/Conventions/Pages/International-Convention-for-the-Safety-of-Life-at-Sea-(SOLAS),-1974.aspx',
    },
  ],
  cases: {
    about: [
      'Les sauveteurs de la SNSM ont secouru quatre plaisanciers au large de Groix.',
      'Le naufrage d’un chalutier a fait deux disparus au large de la Normandie.',
    ],
    other: ['La défaite de samedi est un naufrage collectif, a reconnu l’entraîneur.'],
  },
}
