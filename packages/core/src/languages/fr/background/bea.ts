import type { BackgroundTopic } from '../../background.ts'

export const bea: BackgroundTopic = {
  id: 'bea',
  term: 'Bureau d’enquêtes et d’analyses',
  question: 'Qu’est-ce que le BEA ?',
  triggers: [
    'bureau d’enquêtes et d’analyses',
    'bea',
    'enquête de sécurité',
    'enquête technique sur l’accident',
    'bureau d’enquêtes',
  ],
  exclusions: [
    'bureau of economic analysis',
    'bea-tt',
    'bea mer',
    'bea-mer',
    'bureau d’enquêtes sur les accidents de transport terrestre',
  ],
  sentences: [
    'Le Bureau d’enquêtes et d’analyses pour la sécurité de l’aviation civile (BEA) est l’organisme public qui mène, en France, les enquêtes de sécurité sur les accidents et incidents graves d’avions civils.',
    'Il participe aussi à des enquêtes à l’étranger, par exemple lorsque l’appareil a été conçu ou construit en France.',
    'Son but est d’éviter de nouveaux accidents : il établit les faits et leurs causes, puis adresse des recommandations aux constructeurs, aux compagnies et aux autorités.',
    'Il ne détermine ni les fautes ni les responsabilités, qui relèvent de l’enquête judiciaire, menée séparément.',
  ],
  references: [
    {
      label: 'Bureau d’enquêtes et d’analyses pour la sécurité de l’aviation civile, site officiel',
      url: 'https://bea.aero',
    },
    {
      label: 'EUR-Lex, règlement (UE) n° 996/2010',
      url: 'https://eur-lex.europa.eu/eli/reg/2010/996/oj?locale=fr',
    },
  ],
  cases: {
    about: [
      'Le BEA a ouvert une enquête de sécurité après la sortie de piste de l’avion.',
      'Le rapport du Bureau d’enquêtes et d’analyses met en cause une sonde givrée.',
    ],
    other: ['Béa tient un café-librairie au bord du canal.'],
  },
}
