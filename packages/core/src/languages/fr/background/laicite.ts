import type { BackgroundTopic } from '../../background.ts'

export const laicite: BackgroundTopic = {
  id: 'laicite',
  term: 'laïcité',
  question: 'Qu’est-ce que la laïcité ?',
  triggers: [
    'laïcité',
    'loi de 1905',
    'séparation des églises et de l’état',
    'signe religieux',
    'signe religieux ostensible',
    'principe de laïcité',
    'neutralité religieuse',
  ],
  family: 'laicite',
  country: 'france',
  sentences: [
    'En France, la laïcité repose sur la séparation des Églises et de l’État, posée par la loi du 9 décembre 1905.',
    'L’État garantit la liberté de croire ou de ne pas croire et celle de pratiquer un culte, dans le respect de l’ordre public.',
    'Il ne reconnaît et ne finance aucun culte, sauf exceptions, comme en Alsace-Moselle.',
    'Les agents publics sont tenus à la neutralité : ils ne peuvent pas manifester leurs convictions religieuses dans leur service.',
    'Depuis une loi de 2004, les élèves des écoles, collèges et lycées publics ne peuvent pas y porter de signes religieux ostensibles.',
  ],
  references: [
    {
      label: 'Légifrance, loi du 9 décembre 1905 concernant la séparation des Églises et de l’État',
      url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006070169/',
    },
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
  ],
  cases: {
    about: [
      'Le débat sur la laïcité divise la majorité.',
      'Le maire rappelle que la loi de 1905 interdit cette subvention.',
    ],
    other: ['Les sœurs laïques tiennent un café.'],
  },
}
