import type { BackgroundTopic } from '../../background.ts'

export const courDeJusticeDeLaRepublique: BackgroundTopic = {
  id: 'cour-de-justice-de-la-republique',
  term: 'Cour de justice de la République',
  question: 'Qu’est-ce que la Cour de justice de la République ?',
  triggers: ['cour de justice de la république', 'cjr'],
  country: 'france',
  sentences: [
    'En France, la Cour de justice de la République juge les membres du gouvernement pour les crimes et délits commis dans l’exercice de leurs fonctions.',
    'Créée en 1993, elle est formée de quinze juges : douze parlementaires, élus par leurs assemblées, et trois magistrats de la Cour de cassation.',
    'Toute personne qui s’estime lésée peut porter plainte devant sa commission des requêtes, qui filtre les dossiers.',
    'Une commission d’instruction enquête ensuite.',
    'Les ministres poursuivis pour des faits sans lien avec leurs fonctions relèvent des tribunaux ordinaires.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 68-1 et 68-2',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'La Cour de justice de la République a relaxé l’ancien ministre.',
      'Des médecins ont saisi la CJR.',
    ],
    other: ['Le garde des Sceaux réforme la justice de la République.'],
  },
}
