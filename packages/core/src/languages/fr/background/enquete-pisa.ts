import type { BackgroundTopic } from '../../background.ts'

export const enquetePisa: BackgroundTopic = {
  id: 'enquete-pisa',
  term: 'enquête Pisa',
  question: 'Qu’est-ce que l’enquête Pisa ?',
  triggers: [
    'enquête pisa',
    'classement pisa',
    'étude pisa',
    'évaluation pisa',
    'programme pisa',
    'pisa 2022',
    'pisa 2025',
  ],
  exclusions: ['tour de pise'],
  sentences: [
    'L’enquête Pisa, conduite à intervalles réguliers depuis 2000 par l’Organisation de coopération et de développement économiques, évalue les acquis des élèves de 15 ans dans plusieurs dizaines de pays.',
    'Elle porte sur la lecture, les mathématiques et les sciences, l’un de ces domaines étant étudié plus en détail à chaque édition.',
    'Il ne s’agit pas de vérifier la connaissance des programmes, mais la capacité à utiliser ses connaissances dans des situations variées.',
    'Elle mesure aussi le poids de l’origine sociale ; de petits écarts de rang entre pays ne sont pas toujours significatifs.',
  ],
  references: [
    { label: 'OCDE, programme Pisa', url: 'https://www.oecd.org/en/about/programmes/pisa.html' },
    { label: 'Ministère de l’Éducation nationale, site officiel', url: 'https://www.education.gouv.fr' },
  ],
  cases: {
    about: [
      'La dernière enquête Pisa montre un recul du niveau en mathématiques.',
      'Le pays gagne trois places au classement Pisa.',
    ],
    other: ['La tour de Pise est restée fermée pendant les travaux.'],
  },
}
