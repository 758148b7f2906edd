import type { BackgroundTopic } from '../../background.ts'

export const ministereDeLEducationNationale: BackgroundTopic = {
  id: 'ministere-de-l-education-nationale',
  term: 'ministère de l’Éducation nationale',
  question: 'Comment est organisée l’Éducation nationale ?',
  triggers: [
    'ministre de l’éducation nationale',
    'ministère de l’éducation nationale',
    'éducation nationale',
    'ministre de l’éducation',
    'ministère de l’éducation',
    'rectorat',
    'recteur',
    'rectrice',
    'rue de grenelle',
  ],
  exclusions: ['recteur de la grande mosquée', 'recteur de la mosquée'],
  family: 'ministere',
  country: 'france',
  sentences: [
    'Premier employeur public de France, l’Éducation nationale rassemble les enseignants et les personnels des écoles, des collèges et des lycées.',
    'Le ministère fixe les programmes et les examens, recrute et paie les professeurs, et contrôle l’enseignement privé sous contrat.',
    'Il est représenté dans chaque académie par un recteur, nommé en Conseil des ministres.',
    'Les bâtiments, eux, dépendent des communes pour les écoles, des départements pour les collèges et des régions pour les lycées.',
    'Chaque rentrée concerne près de douze millions d’élèves ; l’enquête internationale Pisa, menée tous les trois ans, place la France près de la moyenne des pays comparables, avec un poids de l’origine sociale plus fort qu’ailleurs.',
    'Le Conseil supérieur de l’éducation donne son avis sur les textes avant leur publication.',
  ],
  references: [
    { label: 'Ministère de l’Éducation nationale, site officiel', url: 'https://www.education.gouv.fr' },
  ],
  cases: {
    about: [
      'Le ministère de l’Éducation nationale précise les règles de l’épreuve.',
      'Le rectorat a ouvert une enquête administrative.',
    ],
    other: ['L’éducation des plus jeunes incombe d’abord aux parents, rappelle l’auteur.'],
  },
}
