import type { BackgroundTopic } from '../../background.ts'

export const travailDissimule: BackgroundTopic = {
  id: 'travail-dissimule',
  term: 'travail dissimulé',
  question: 'Qu’est-ce que le travail dissimulé ?',
  triggers: [
    'travail dissimulé',
    'travail au noir',
    'travail illégal',
    'travailler au noir',
    'travail clandestin',
  ],
  country: 'france',
  sentences: [
    'En droit français, le travail dissimulé, souvent appelé « travail au noir », consiste à cacher volontairement une activité ou l’emploi d’un salarié.',
    'C’est le cas d’une entreprise qui ne déclare pas son activité, n’établit pas de fiche de paie ou y inscrit moins d’heures que celles qui ont été faites.',
    'Ce délit prive le salarié de ses droits et les caisses sociales de cotisations.',
    'Il est puni de trois ans d’emprisonnement et de 45 000 euros d’amende, et plus sévèrement pour l’emploi d’un mineur ou d’une personne vulnérable.',
    'L’employeur doit aussi payer les cotisations éludées, et le salarié peut obtenir une indemnité.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 8221-1 et suivants et L. 8224-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
    { label: 'Urssaf, site officiel', url: 'https://www.urssaf.fr/' },
  ],
  cases: {
    about: [
      'Le restaurateur est jugé pour travail dissimulé.',
      'Des contrôles contre le travail au noir ont visé des chantiers.',
    ],
    other: ['Le voleur a dissimulé le butin après un long travail de sape.'],
  },
}
