import type { BackgroundTopic } from '../../background.ts'

export const questionsAuGouvernement: BackgroundTopic = {
  id: 'questions-au-gouvernement',
  term: 'questions au gouvernement',
  question: 'À quoi servent les questions au gouvernement ?',
  triggers: [
    'questions au gouvernement',
    'séance de questions',
    'question au gouvernement',
    'question d’actualité au gouvernement',
  ],
  family: 'parlement',
  country: 'france',
  sentences: [
    'Les séances de questions au gouvernement, instaurées en 1974, permettent aux parlementaires français d’interroger les ministres en public et sans que leurs questions leur soient communiquées.',
    'L’Assemblée nationale en tient au moins une par semaine, et le Sénat en organise également.',
    'Chaque orateur dispose de deux minutes, comme le ministre qui lui répond.',
    'Retransmises en direct, ces séances sont le moment le plus vif de la vie parlementaire, applaudissements et protestations compris.',
  ],
  references: [
    { label: 'Assemblée nationale, site officiel', url: 'https://www.assemblee-nationale.fr' },
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 48',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'Interrogée lors des questions au gouvernement, la ministre a promis un texte.',
      'La séance de questions a été interrompue par le président.',
    ],
    other: ['La question du gouvernement d’entreprise sera posée aux actionnaires.'],
  },
}
