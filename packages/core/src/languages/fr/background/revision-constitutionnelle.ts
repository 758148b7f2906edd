import type { BackgroundTopic } from '../../background.ts'

export const revisionConstitutionnelle: BackgroundTopic = {
  id: 'revision-constitutionnelle',
  term: 'révision de la Constitution',
  question: 'Comment la Constitution française peut-elle être révisée ?',
  triggers: [
    'révision constitutionnelle',
    'révision de la constitution',
    'réforme constitutionnelle',
    'réviser la constitution',
    'congrès de versailles',
    'congrès à versailles',
    'inscrire dans la constitution',
    'inscrit dans la constitution',
  ],
  country: 'france',
  sentences: [
    'En France, une révision de la Constitution peut être proposée par le président de la République, à la demande du Premier ministre, ou par des parlementaires.',
    'L’Assemblée nationale et le Sénat doivent d’abord voter le texte dans les mêmes termes.',
    'Il est ensuite soumis à un référendum.',
    'Si le projet vient de l’exécutif, le président peut choisir une autre voie : réunir députés et sénateurs en Congrès à Versailles, où il faut une majorité des trois cinquièmes des suffrages exprimés.',
    'La forme républicaine du gouvernement ne peut pas être modifiée.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 89',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'Les députés ont voté la révision constitutionnelle.',
      'Le Parlement se réunira en Congrès à Versailles.',
    ],
    other: ['La révision de la chaudière est obligatoire.'],
  },
}
