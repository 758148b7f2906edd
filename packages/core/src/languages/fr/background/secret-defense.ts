import type { BackgroundTopic } from '../../background.ts'

export const secretDefense: BackgroundTopic = {
  id: 'secret-defense',
  term: 'secret de la défense nationale',
  question: 'Qu’est-ce que le secret de la défense nationale ?',
  triggers: [
    'secret défense',
    'secret-défense',
    'secret de la défense nationale',
    'habilitation secret défense',
    'confidentiel défense',
    'documents classifiés',
    'document classifié',
    'déclassification',
    'déclassifier',
    'coffre-fort',
  ],
  exclusions: ['secret des affaires'],
  sentences: [
    'Le secret de la défense nationale protège les informations dont la divulgation pourrait nuire à la sécurité d’un État.',
    'En France, elles sont classées « secret » ou « très secret » depuis 2021 ; pour y accéder, il faut une habilitation et avoir besoin d’en connaître.',
    'Les compromettre est un délit, puni de sept ans de prison pour celui qui en a la garde.',
    'Un juge qui souhaite les lire doit demander leur déclassification au ministre, après l’avis d’une commission indépendante.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 413-9 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    {
      label: 'Secrétariat général de la défense et de la sécurité nationale, site officiel',
      url: 'https://www.sgdsn.gouv.fr',
    },
  ],
  cases: {
    about: [
      'Le rapport, classé secret défense, a été en partie déclassifié.',
      'L’ancien agent avait emporté des documents classifiés.',
    ],
    other: ['La recette de la liqueur est un secret de famille.'],
  },
}
