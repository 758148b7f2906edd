import type { BackgroundTopic } from '../../background.ts'

export const licenciementEconomique: BackgroundTopic = {
  id: 'licenciement-economique',
  term: 'licenciement économique',
  question: 'Qu’est-ce qu’un licenciement économique ?',
  triggers: [
    'licenciement économique',
    'licencier pour motif économique',
    'licenciement pour motif économique',
    'licenciement collectif',
    'licenciements économiques',
    'licenciement sec',
    'licenciements secs',
  ],
  family: 'licenciement',
  country: 'france',
  sentences: [
    'En droit français, un licenciement économique est décidé pour une raison qui ne tient pas à la personne du salarié.',
    'L’emploi est supprimé ou transformé à cause de difficultés économiques, de mutations technologiques, d’une réorganisation nécessaire à la compétitivité ou de la fermeture de l’entreprise.',
    'L’employeur doit d’abord chercher à reclasser le salarié.',
    'Celui-ci a droit à un préavis et, selon son ancienneté, à une indemnité ; il bénéficie pendant un an, s’il le demande, d’une priorité de réembauche.',
    'En cas de désaccord, il peut saisir le conseil de prud’hommes.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 1233-3 à L. 1233-45',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
  ],
  cases: {
    about: [
      'Trente salariés ont reçu une lettre de licenciement économique.',
      'Le fabricant procède à des licenciements secs.',
    ],
    other: ['L’entraîneur a été limogé après six défaites.'],
  },
}
