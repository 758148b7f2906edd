import type { BackgroundTopic } from '../../background.ts'

export const ordonnance: BackgroundTopic = {
  id: 'ordonnance',
  term: 'ordonnance du gouvernement',
  question: 'Qu’est-ce que gouverner par ordonnances ?',
  triggers: [
    'légiférer par ordonnance',
    'gouverner par ordonnance',
    'projet d’ordonnance',
    'loi d’habilitation',
    'par voie d’ordonnance',
    'réformer par ordonnance',
    'recours aux ordonnances',
    'habilitation à légiférer',
    'ordonnances macron',
  ],
  exclusions: ['ordonnance médicale', 'médecin traitant'],
  country: 'france',
  sentences: [
    'En France, le Parlement peut autoriser le gouvernement à prendre lui-même, par ordonnance, des mesures qui relèvent normalement de la loi.',
    'Cette autorisation, donnée par une loi d’habilitation, vaut pour un temps et des sujets limités.',
    'Les ordonnances sont adoptées en Conseil des ministres, après avis du Conseil d’État, et signées par le président de la République.',
    'Elles s’appliquent dès leur publication, mais deviennent caduques si le gouvernement ne dépose pas à temps un projet de loi de ratification.',
    'Elles n’ont valeur de loi qu’une fois ratifiées par le Parlement.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 38',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: ['Le gouvernement veut légiférer par ordonnances.', 'La réforme passera par voie d’ordonnance.'],
    other: ['Le médicament est vendu sur ordonnance.'],
  },
}
