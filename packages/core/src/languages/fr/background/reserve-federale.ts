import type { BackgroundTopic } from '../../background.ts'

export const reserveFederale: BackgroundTopic = {
  id: 'reserve-federale',
  term: 'Réserve fédérale américaine',
  question: 'Qu’est-ce que la Réserve fédérale américaine ?',
  triggers: ['réserve fédérale', 'fed', 'banque centrale américaine'],
  exclusions: ['fedex cup', 'fed cup', 'roger federer'],
  sentences: [
    'La Réserve fédérale, ou Fed, est la banque centrale des États-Unis.',
    'La loi lui donne un double objectif : un emploi aussi élevé que possible et des prix stables.',
    'Son comité de politique monétaire se réunit huit fois par an pour fixer une fourchette de taux d’intérêt, qui influe sur le coût du crédit dans tout le pays et sur les marchés du monde entier.',
    'Elle surveille aussi les banques.',
    'Ses gouverneurs sont proposés par le président et confirmés par le Sénat, mais elle décide en principe indépendamment du gouvernement.',
  ],
  references: [
    {
      label: 'Réserve fédérale des États-Unis, site officiel (en anglais)',
      url: 'https://www.federalreserve.gov/',
    },
  ],
  cases: {
    about: [
      'La Fed a baissé ses taux d’un quart de point.',
      'Le patron de la Réserve fédérale a parlé devant le Congrès.',
    ],
    other: ['La réserve naturelle fédérale est fermée.'],
  },
}
