import type { BackgroundTopic } from '../../background.ts'

export const agenceRegionaleDeSante: BackgroundTopic = {
  id: 'agence-regionale-de-sante',
  term: 'agence régionale de santé',
  question: 'Qu’est-ce qu’une agence régionale de santé ?',
  triggers: ['agence régionale de santé', 'ars'],
  exclusions: ['ars nova', 'ars electronica', 'prix ars'],
  country: 'france',
  sentences: [
    'Une agence régionale de santé (ARS) est un établissement public de l’État qui met en œuvre la politique de santé dans une région.',
    'Créées par une loi de 2009 et installées en 2010, ces agences organisent l’offre de soins, autorisent les services des hôpitaux et des cliniques, répartissent des financements et contrôlent les établissements, dont les Ehpad avec les départements.',
    'Elles sont aussi chargées de la veille sanitaire, de la prévention et de la sécurité de l’eau destinée à la consommation.',
    'Elles sont placées sous la tutelle des ministres chargés de la santé et des affaires sociales.',
  ],
  references: [
    { label: 'Agences régionales de santé, portail officiel', url: 'https://www.ars.sante.fr' },
    {
      label: 'Légifrance, Code de la santé publique, articles L. 1431-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'L’agence régionale de santé a ordonné une inspection de l’Ehpad.',
      'L’ARS Bretagne signale trois cas groupés de légionellose.',
    ],
    other: ['Le festival Ars Electronica réunit chaque année à Linz des artistes du numérique.'],
  },
}
