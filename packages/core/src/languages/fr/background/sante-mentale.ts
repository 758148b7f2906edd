import type { BackgroundTopic } from '../../background.ts'

export const santeMentale: BackgroundTopic = {
  id: 'sante-mentale',
  term: 'santé mentale',
  question: 'Qu’est-ce que la santé mentale ?',
  triggers: [
    'santé mentale',
    'trouble psychique',
    'dépression nerveuse',
    'psychiatrie',
    'hôpital psychiatrique',
    'schizophrénie',
    'trouble bipolaire',
    'burn-out',
    'pédopsychiatrie',
    'épuisement professionnel',
    'pédopsychiatre',
  ],
  exclusions: ['expertise psychiatrique', 'expert psychiatre'],
  family: 'psychiatrie',
  sentences: [
    'La santé mentale ne se réduit pas à l’absence de maladie : l’Organisation mondiale de la santé la définit comme un état de bien-être qui permet de faire face au stress, de travailler et de participer à la vie collective.',
    'Les troubles psychiques, comme la dépression, l’anxiété, les troubles bipolaires ou la schizophrénie, sont fréquents et de gravité très diverse.',
    'Ils résultent de facteurs biologiques, psychologiques et sociaux.',
    'La plupart peuvent être soignés, par des médicaments, une psychothérapie ou les deux ; en France, les centres médico-psychologiques offrent des consultations publiques.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, page « Santé mentale : renforcer notre action »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/mental-health-strengthening-our-response',
    },
    { label: 'Psycom, site officiel', url: 'https://www.psycom.org' },
  ],
  cases: {
    about: [
      'La pédopsychiatrie manque de praticiens, déplore le syndicat.',
      'Le gouvernement a fait de la santé mentale des étudiants une priorité.',
    ],
    other: ['La dépression creusée au large de l’Irlande apportera de la pluie.'],
  },
}
