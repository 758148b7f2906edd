import type { BackgroundTopic } from '../../background.ts'

export const migrantsEnMediterranee: BackgroundTopic = {
  id: 'migrants-en-mediterranee',
  term: 'migrants en mer',
  question: 'Que dit le droit sur les migrants secourus en mer ?',
  triggers: [
    'sauvetage de migrants',
    'sos méditerranée',
    'ocean viking',
    'aquarius',
    'open arms',
    'sea-watch',
    'embarcation de migrants',
    'migrants secourus',
    'frontex',
    'naufrage de migrants',
    'garde-côtes libyens',
    'traversée de la méditerranée',
    'migrants en méditerranée',
    'bateau de migrants',
  ],
  exclusions: ['oiseaux migrants', 'passeur de balles'],
  family: 'exil',
  sentences: [
    'Un migrant est une personne qui quitte son pays pour vivre ailleurs ; un réfugié est celui à qui un État reconnaît, selon la convention de Genève de 1951, une crainte fondée de persécution.',
    'Le droit de la mer impose de secourir quiconque est en détresse et de le débarquer en lieu sûr.',
    'Depuis 2014, près de 30 000 personnes ont péri ou disparu en Méditerranée, selon l’Organisation internationale pour les migrations.',
    'L’agence européenne Frontex surveille les frontières ; faciliter une entrée irrégulière contre de l’argent est un délit.',
  ],
  references: [
    { label: 'Organisation internationale pour les migrations', url: 'https://www.iom.int/fr' },
    { label: 'UNHCR, agence des Nations unies pour les réfugiés', url: 'https://www.unhcr.org/fr' },
  ],
  cases: {
    about: [
      'L’Ocean Viking a secouru 72 migrants au large de la Libye.',
      'SOS Méditerranée demande un port sûr pour les rescapés.',
    ],
    other: ['Les hirondelles reviennent d’Afrique au printemps.'],
  },
}
