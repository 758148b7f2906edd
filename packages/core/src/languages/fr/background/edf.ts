import type { BackgroundTopic } from '../../background.ts'

export const edf: BackgroundTopic = {
  id: 'edf',
  term: 'EDF',
  question: 'Qu’est-ce qu’EDF ?',
  triggers: [
    'edf',
    'électricité de france',
    'enedis',
    'areva',
    'framatome',
    'orano',
    'compteur linky',
    'rte',
    'fournisseur d’électricité',
    'jean-bernard lévy',
    'réseau électrique',
    'Linky',
  ],
  family: 'energie',
  country: 'france',
  sentences: [
    'Électricité de France, ou EDF, est une entreprise fondée en avril 1946, lors de la nationalisation de l’électricité, et revenue entièrement à l’État en 2023.',
    'Elle exploite tous les réacteurs nucléaires du pays, ainsi que des barrages, des centrales thermiques et des parcs éoliens.',
    'Depuis 2007, les particuliers peuvent choisir un autre fournisseur ; les lignes à haute tension sont confiées à RTE, le réseau de distribution à Enedis.',
    'Enedis a installé dans presque tous les logements un compteur communicant, le Linky.',
  ],
  references: [
    { label: 'EDF, site officiel', url: 'https://www.edf.fr' },
    { label: 'Commission de régulation de l’énergie, site officiel', url: 'https://www.cre.fr' },
  ],
  cases: {
    about: [
      'EDF arrêtera un réacteur en raison de la sécheresse.',
      'Enedis a rétabli le courant dans 30 000 foyers.',
    ],
    other: ['La fée Électricité, de Raoul Dufy, a été restaurée.'],
  },
}
