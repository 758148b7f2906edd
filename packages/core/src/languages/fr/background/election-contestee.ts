import type { BackgroundTopic } from '../../background.ts'

export const electionContestee: BackgroundTopic = {
  id: 'election-contestee',
  term: 'élection contestée',
  question: 'Comment observe-t-on une élection à l’étranger ?',
  triggers: [
    'élection contestée',
    'fraude électorale',
    'fraudes électorales',
    'scrutin contesté',
    'réélection contestée',
    'bourrage des urnes',
    'alexandre loukachenko',
    'loukachenko',
    'observateurs internationaux',
    'élection frauduleuse',
    'recomptage',
    'recompte des voix',
    'résultats contestés',
    'troisième mandat',
  ],
  exclusions: ['troisième mandat de maire', 'municipales'],
  sentences: [
    'Une élection est dite libre et régulière si les candidats peuvent se présenter et faire campagne, si le vote est secret et si le décompte est vérifiable.',
    'L’OSCE, l’Union européenne ou l’Union africaine envoient, à l’invitation d’un pays, des observateurs qui suivent la campagne, le vote et le dépouillement, puis rendent un rapport sans force obligatoire.',
    'Bourrage d’urnes, listes gonflées, médias muselés et comptes opaques sont les fraudes les plus courantes.',
    'Les juges du pays tranchent les recours ; d’autres États peuvent refuser de reconnaître le résultat.',
  ],
  references: [
    {
      label: 'OSCE, bureau des institutions démocratiques et des droits de l’homme',
      url: 'https://www.osce.org/odihr',
    },
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
  ],
  cases: {
    about: [
      'La réélection contestée de Loukachenko a fait descendre la foule dans la rue.',
      'Les observateurs internationaux dénoncent un bourrage des urnes.',
    ],
    other: ['Les élèves de 5e élisent leurs délégués mardi.'],
  },
}
