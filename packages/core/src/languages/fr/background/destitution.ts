import type { BackgroundTopic } from '../../background.ts'

export const destitution: BackgroundTopic = {
  id: 'destitution',
  term: 'procédure de destitution',
  question: 'Comment un président peut-il être destitué ?',
  triggers: [
    'procédure de destitution',
    'impeachment',
    'procès en destitution',
    'destitution du président',
    'destituer le président',
    'destitution de la présidente',
    'enquête en destitution',
    'président destitué',
    'motion de destitution',
  ],
  sentences: [
    'La destitution est la procédure par laquelle un Parlement peut mettre fin au mandat d’un dirigeant.',
    'Aux États-Unis, où on l’appelle « impeachment », la Chambre des représentants vote la mise en accusation, à la majorité simple.',
    'Le Sénat juge ensuite le président, qui n’est démis que si les deux tiers des sénateurs présents le déclarent coupable.',
    'En France, le Parlement, réuni en Haute Cour, peut destituer le président en cas de manquement manifestement incompatible avec l’exercice de son mandat, à la majorité des deux tiers de ses membres.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 68',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Sénat des États-Unis, Impeachment (en anglais)', url: 'https://www.senate.gov/' },
  ],
  cases: {
    about: [
      'La Chambre a ouvert une procédure de destitution.',
      'Le Sénat a acquitté le président au terme du procès en destitution.',
    ],
    other: ['Le roi de carnaval a été destitué sous les rires.'],
  },
}
