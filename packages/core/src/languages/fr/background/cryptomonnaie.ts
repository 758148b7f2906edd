import type { BackgroundTopic } from '../../background.ts'

export const cryptomonnaie: BackgroundTopic = {
  id: 'cryptomonnaie',
  term: 'cryptomonnaie',
  question: 'Qu’est-ce qu’une cryptomonnaie ?',
  triggers: [
    'cryptomonnaie',
    'crypto-monnaie',
    'bitcoin',
    'cryptoactif',
    'crypto-actif',
    'ethereum',
    'blockchain',
    'chaîne de blocs',
  ],
  sentences: [
    'Une cryptomonnaie est un actif numérique qui s’échange sans passer par une banque, grâce à un registre partagé entre de nombreux ordinateurs, appelé chaîne de blocs ou « blockchain ».',
    'Le bitcoin, lancé en 2009, est la plus ancienne et la plus connue.',
    'Sa valeur n’est garantie par aucune banque centrale et peut varier très fortement en peu de temps.',
    'L’Autorité des marchés financiers rappelle que ces placements sont risqués et peuvent conduire à la perte de tout l’argent investi.',
    'Dans l’Union européenne, le règlement MiCA impose des règles aux entreprises qui proposent ces actifs.',
  ],
  references: [
    { label: 'Autorité des marchés financiers, site officiel', url: 'https://www.amf-france.org/fr' },
    {
      label: 'EUR-Lex, règlement (UE) 2023/1114',
      url: 'https://eur-lex.europa.eu/eli/reg/2023/1114/oj?locale=fr',
    },
  ],
  cases: {
    about: [
      'Les escrocs demandaient à être payés en bitcoins.',
      'La plateforme d’échange de cryptomonnaies a suspendu les retraits.',
    ],
    other: ['Le musée a acquis une monnaie gauloise découverte dans une crypte.'],
  },
}
