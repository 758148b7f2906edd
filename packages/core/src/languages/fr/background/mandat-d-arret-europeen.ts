import type { BackgroundTopic } from '../../background.ts'

export const mandatDArretEuropeen: BackgroundTopic = {
  id: 'mandat-d-arret-europeen',
  term: 'mandat d’arrêt européen',
  question: 'Qu’est-ce qu’un mandat d’arrêt européen ?',
  triggers: ['mandat d’arrêt européen'],
  sentences: [
    'Le mandat d’arrêt européen permet à la justice d’un pays de l’Union européenne de demander à un autre d’arrêter une personne et de la lui remettre.',
    'Il sert à la juger ou à lui faire exécuter une peine de prison.',
    'Créé par une décision-cadre de 2002, il remplace l’extradition entre les États membres.',
    'La remise est décidée par des juges, dans des délais stricts, sans intervention des gouvernements.',
    'Pour une liste d’infractions graves, dont le terrorisme et la traite des êtres humains, les juges n’ont pas à vérifier que les faits sont punis dans les deux pays.',
  ],
  references: [
    {
      label: 'EUR-Lex, décision-cadre 2002/584/JAI',
      url: 'https://eur-lex.europa.eu/eli/dec_framw/2002/584/oj',
    },
  ],
  cases: {
    about: [
      'Il était visé par un mandat d’arrêt européen émis par la Belgique.',
      'La justice a suspendu les mandats d’arrêt européens.',
    ],
    other: ['Le mandat du député européen s’arrête en juin.'],
  },
}
