import type { BackgroundTopic } from '../../background.ts'

export const journeesEuropeennesDuPatrimoine: BackgroundTopic = {
  id: 'journees-europeennes-du-patrimoine',
  term: 'Journées européennes du patrimoine',
  question: 'Que sont les Journées européennes du patrimoine ?',
  triggers: [
    'journées européennes du patrimoine',
    'journées du patrimoine',
    'journée du patrimoine',
    'journée européenne du patrimoine',
  ],
  country: 'france',
  sentences: [
    'Les Journées européennes du patrimoine ouvrent au public, chaque année, des monuments et des lieux souvent fermés le reste du temps, comme des palais officiels, des ateliers ou des usines.',
    'Nées en France en 1984 sous la forme d’une journée portes ouvertes des monuments historiques, elles ont été étendues à l’Europe à partir de 1991.',
    'En France, elles sont organisées par le ministère de la Culture, le troisième week-end de septembre.',
    'Beaucoup de visites sont gratuites, certaines se font sur inscription.',
  ],
  references: [
    {
      label: 'Ministère de la Culture, Journées européennes du patrimoine',
      url: 'https://journeesdupatrimoine.culture.gouv.fr',
    },
  ],
  cases: {
    about: [
      'Le palais de l’Élysée ouvrira ses portes pour les Journées du patrimoine.',
      'Les Journées européennes du patrimoine ont attiré des milliers de visiteurs dans la centrale.',
    ],
    other: ['Un conseiller en gestion de patrimoine a été mis en examen pour escroquerie.'],
  },
}
