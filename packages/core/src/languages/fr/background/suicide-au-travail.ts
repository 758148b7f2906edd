import type { BackgroundTopic } from '../../background.ts'

export const suicideAuTravail: BackgroundTopic = {
  id: 'suicide-au-travail',
  term: 'souffrance au travail',
  question: 'Qu’est-ce que l’épuisement professionnel ?',
  triggers: [
    'burn-out',
    'burn out',
    'épuisement professionnel',
    'souffrance au travail',
    'surmenage',
    'risques psychosociaux',
    'mal-être au travail',
    'harcèlement managérial',
    'pression au travail',
  ],
  family: 'psychiatrie',
  sentences: [
    'L’épuisement professionnel, ou « burn-out », est un état d’épuisement physique, émotionnel et mental dû à une exposition prolongée à des situations de travail exigeantes.',
    'L’Organisation mondiale de la santé le décrit comme un phénomène lié au travail, et non comme une maladie.',
    'En France, l’employeur doit prévenir les risques pour la santé mentale comme pour la santé physique de ses salariés.',
    'Un suicide peut être reconnu comme accident du travail ; le 3114 écoute les personnes en détresse.',
  ],
  references: [
    { label: 'Haute Autorité de santé, site officiel', url: 'https://www.has-sante.fr' },
    { label: 'INRS, santé et sécurité au travail', url: 'https://www.inrs.fr' },
  ],
  cases: {
    about: [
      'La directrice évoquait son épuisement professionnel dans une lettre.',
      'Une soignante sur trois dit être proche du burn-out.',
    ],
    other: ['Les batteries du drone s’épuisent en vingt minutes.'],
  },
}
