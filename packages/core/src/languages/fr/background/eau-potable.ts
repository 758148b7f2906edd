import type { BackgroundTopic } from '../../background.ts'

export const eauPotable: BackgroundTopic = {
  id: 'eau-potable',
  term: 'eau potable',
  question: 'Comment l’eau du robinet est-elle contrôlée ?',
  triggers: [
    'eau potable',
    'eau du robinet',
    'eau de consommation',
    'captage d’eau',
    'usine de potabilisation',
    'coupure d’eau potable',
    'eau non potable',
  ],
  exclusions: ['incendie de l’usine'],
  country: 'france',
  sentences: [
    'En France, l’eau du robinet vient des nappes souterraines, des rivières ou des lacs, et subit si nécessaire un traitement avant d’être distribuée.',
    'Les communes ou leurs groupements sont responsables du service, qu’ils assurent eux-mêmes ou confient à une entreprise.',
    'L’exploitant surveille la qualité de l’eau, et l’agence régionale de santé organise un contrôle sanitaire indépendant.',
    'Des limites de qualité portent sur les microbes, les nitrates, les pesticides ou les métaux ; si elles sont dépassées et qu’il existe un risque, la consommation peut être restreinte ou interdite.',
  ],
  references: [
    {
      label: 'Ministère de la Santé, dossier « Eaux »',
      url: 'https://sante.gouv.fr/sante-et-environnement/eaux/',
    },
    {
      label: 'Légifrance, Code de la santé publique, articles L. 1321-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'L’eau du robinet est interdite à la consommation dans cinq communes.',
      'Les sinistrés sont privés d’eau potable depuis le passage du cyclone.',
    ],
    other: ['L’eau de mer a envahi le sous-sol du casino.'],
  },
}
