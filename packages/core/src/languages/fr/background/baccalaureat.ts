import type { BackgroundTopic } from '../../background.ts'

export const baccalaureat: BackgroundTopic = {
  id: 'baccalaureat',
  term: 'baccalauréat',
  question: 'Comment fonctionne le baccalauréat ?',
  triggers: [
    'baccalauréat',
    'épreuve du bac',
    'bac général',
    'bac professionnel',
    'bac technologique',
    'nouveau bachelier',
    'futur bachelier',
    'grand oral du bac',
    'sujet du bac',
    'résultat du bac',
    'bac philo',
    'épreuve anticipée de français',
    'taux de réussite au bac',
    'réforme du bac',
    'bac 2020',
    'bac français',
    'passer le bac',
    'épreuves du bac',
  ],
  exclusions: ['bac de tri', 'bac acier'],
  country: 'france',
  sentences: [
    'Le baccalauréat est le diplôme qui sanctionne en France la fin du lycée et ouvre l’accès à l’enseignement supérieur.',
    'Créé en 1808 sous Napoléon, il existe sous trois formes : général, technologique et professionnel.',
    'Dans les deux premières, la note combine, depuis une réforme appliquée en 2021, des épreuves terminales et le contrôle continu, c’est-à-dire les notes obtenues au cours des deux dernières années.',
    'Il faut une moyenne d’au moins 10 sur 20, et des épreuves orales de rattrapage sont proposées aux candidats qui en sont proches.',
    'Des mentions sont accordées à partir de 12.',
  ],
  references: [
    { label: 'Ministère de l’Éducation nationale, site officiel', url: 'https://www.education.gouv.fr' },
    {
      label: 'Légifrance, Code de l’éducation, articles L. 334-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191',
    },
  ],
  cases: {
    about: [
      'Les candidats au baccalauréat ont planché mercredi sur un sujet de philosophie.',
      'Le taux de réussite au bac général a légèrement baissé dans l’académie.',
    ],
    other: ['Le bac qui relie l’île au continent a été mis à l’arrêt par le vent.'],
  },
}
