import type { BackgroundTopic } from '../../background.ts'

export const m6: BackgroundTopic = {
  id: 'm6',
  term: 'M6',
  question: 'Qu’est-ce que le groupe M6 ?',
  triggers: [
    'groupe m6',
    'amour est dans le pré',
    'top chef',
    'antenne/direction/rédaction/salarié/salariée/journaliste/présentateur/présentatrice/animateur/animatrice/plateau/chroniqueur/chroniqueuse/émission/série/groupe/patron/patronne/audience/programme/divertissement/jeu/magazine de M6',
    'diffusé/diffusée/diffusés/diffusées/programmé/programmée/soir/inédit sur M6',
    'M6 a/va/diffusera/diffuse/lance/propose/programme/déprogramme/maintient/annonce/perd/rachète',
    'antenne/direction/rédaction/salarié/salariée/journaliste/présentateur/présentatrice/animateur/animatrice/plateau/chroniqueur/chroniqueuse/émission/série/groupe/patron/patronne/audience/programme/divertissement/jeu/magazine de W9',
    'diffusé/diffusée/diffusés/diffusées/programmé/programmée/soir/inédit sur W9',
    'W9 a/va/diffusera/diffuse/lance/propose/programme/déprogramme/maintient/annonce/perd/rachète',
  ],
  family: 'chaine',
  country: 'france',
  sentences: [
    'M6 est une chaîne privée française, lancée le 1er mars 1987 pour prendre la suite de TV6, musicale et de courte durée.',
    'Elle s’est fait connaître par la musique, les séries, puis par la téléréalité, des magazines et des concours comme « L’amour est dans le pré » ou « Top Chef ».',
    'Son actionnaire principal est le groupe allemand Bertelsmann, par sa filiale RTL Group.',
    'Le groupe M6 possède aussi W9, 6ter, Gulli et les radios RTL et Fun Radio.',
  ],
  references: [
    { label: 'Groupe M6, site officiel', url: 'https://www.groupem6.fr' },
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr' },
  ],
  cases: {
    about: [
      'M6 lance lundi la nouvelle saison de son concours de cuisine.',
      'L’éleveuse a trouvé l’amour dans l’émission « L’amour est dans le pré » de M6.',
    ],
    other: ['La bretelle de l’autoroute sera fermée trois nuits.'],
  },
}
