import type { BackgroundTopic } from '../../background.ts'

export const questionPrioritaireDeConstitutionnalite: BackgroundTopic = {
  id: 'question-prioritaire-de-constitutionnalite',
  term: 'question prioritaire de constitutionnalité',
  question: 'Qu’est-ce qu’une question prioritaire de constitutionnalité ?',
  triggers: ['question prioritaire de constitutionnalité', 'qpc'],
  country: 'france',
  sentences: [
    'En France, la question prioritaire de constitutionnalité, ou QPC, permet à une personne en procès de soutenir qu’une loi qu’on lui applique porte atteinte aux droits et libertés garantis par la Constitution.',
    'Prévue par la révision constitutionnelle de 2008, elle existe depuis le 1er mars 2010.',
    'Si elle n’est pas dépourvue de sérieux, le tribunal la transmet au Conseil d’État ou à la Cour de cassation, qui ne retiennent que les questions nouvelles ou sérieuses.',
    'Le Conseil constitutionnel se prononce ensuite dans un délai de trois mois.',
    'S’il juge la disposition contraire à la Constitution, elle est abrogée, tout de suite ou à une date qu’il fixe.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 61-1',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'La Cour de cassation a transmis la question prioritaire de constitutionnalité.',
      'Les Sages examineront cette QPC en mai.',
    ],
    other: ['La question de la dette reste prioritaire pour les partis.'],
  },
}
