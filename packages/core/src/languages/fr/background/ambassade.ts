import type { BackgroundTopic } from '../../background.ts'

export const ambassade: BackgroundTopic = {
  id: 'ambassade',
  term: 'ambassade et diplomatie',
  question: 'À quoi sert une ambassade ?',
  triggers: [
    'ambassade',
    'ambassadeur',
    'ambassadrice',
    'consulat',
    'chargé d’affaires',
    'diplomate',
    'immunité diplomatique',
    'relations diplomatiques',
    'consul',
    'crise diplomatique',
    'tensions diplomatiques',
    'mission diplomatique',
    'rupture des relations',
  ],
  exclusions: [
    'ambassadeur de la marque',
    'ambassadrice de la marque',
    'ambassadrice de charme',
    'ambassadeur de bonne volonté',
    'mission impossible',
  ],
  sentences: [
    'Une ambassade représente un État auprès d’un autre : elle négocie avec lui, le renseigne et protège ses ressortissants ; les consulats, ailleurs dans le pays, s’occupent des papiers et des visas.',
    'La convention de Vienne de 1961 rend ses locaux inviolables : la police locale ne peut y entrer sans accord, mais le sol reste celui du pays d’accueil.',
    'Les diplomates jouissent d’une immunité qui interdit de les arrêter ou de les juger.',
    'Rappeler son ambassadeur marque un mécontentement ; rompre les relations en est le dernier degré.',
  ],
  references: [
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
    {
      label: 'Ministère de l’Europe et des Affaires étrangères, site officiel',
      url: 'https://www.diplomatie.gouv.fr',
    },
  ],
  cases: {
    about: [
      'L’ambassade a été évacuée dans la nuit.',
      'Les deux pays rétablissent leurs relations diplomatiques.',
    ],
    other: ['La marque a choisi la patineuse comme ambassadrice de charme.'],
  },
}
