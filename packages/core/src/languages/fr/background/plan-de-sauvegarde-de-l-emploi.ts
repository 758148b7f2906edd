import type { BackgroundTopic } from '../../background.ts'

export const planDeSauvegardeDeLEmploi: BackgroundTopic = {
  id: 'plan-de-sauvegarde-de-l-emploi',
  term: 'plan de sauvegarde de l’emploi',
  question: 'Qu’est-ce qu’un plan de sauvegarde de l’emploi ?',
  triggers: [
    'plan de sauvegarde de l’emploi',
    'pse',
    'plan social',
    'plan de départs volontaires',
    'plan de restructuration',
    'suppression d’emploi',
    'suppression d’emplois',
    'suppression de poste',
    'suppression de postes',
    'suppressions de postes',
    'suppressions d’emplois',
    'supprimer des emplois',
    'supprimer des postes',
    'supprimer emplois',
    'supprimer postes',
    'suppression emplois',
    'suppression postes',
  ],
  family: 'licenciement',
  country: 'france',
  sentences: [
    'En France, un plan de sauvegarde de l’emploi, ou PSE, est obligatoire dans une entreprise d’au moins cinquante salariés qui prévoit de licencier au moins dix personnes en trente jours pour motif économique.',
    'Souvent appelé « plan social », il doit éviter des licenciements ou en limiter le nombre, et faciliter le reclassement des salariés.',
    'Il prévoit par exemple des départs volontaires, des formations ou des postes sur d’autres sites.',
    'Le comité social et économique est consulté.',
    'Le plan doit être validé ou homologué par l’administration du travail avant toute notification de licenciement.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 1233-61 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
    { label: 'Ministère du Travail, site officiel', url: 'https://travail-emploi.gouv.fr/' },
  ],
  cases: {
    about: [
      'La direction a présenté un plan de sauvegarde de l’emploi.',
      'Le constructeur va supprimer 8 000 emplois en France.',
      'Le groupe annonce la suppression de 800 postes et un plan social.',
    ],
    other: ['Le plan de sauvegarde du patrimoine protège la vieille ville.'],
  },
}
