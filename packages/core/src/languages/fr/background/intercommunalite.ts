import type { BackgroundTopic } from '../../background.ts'

export const intercommunalite: BackgroundTopic = {
  id: 'intercommunalite',
  term: 'intercommunalité',
  question: 'Qu’est-ce qu’une intercommunalité ?',
  triggers: [
    'intercommunalité',
    'communauté de communes',
    'communauté d’agglomération',
    'communauté urbaine',
    'conseil métropolitain',
    'conseil communautaire',
    'président de l’agglomération',
    'présidente de la métropole',
    'président de la métropole',
  ],
  country: 'france',
  sentences: [
    'En France, une intercommunalité est un groupement de communes qui gèrent ensemble certains services ou construisent des projets communs.',
    'Elle prend le nom de communauté de communes, de communauté d’agglomération, de communauté urbaine ou de métropole, selon sa taille.',
    'Elle s’occupe par exemple des déchets, des transports, de l’eau, de l’urbanisme ou du développement économique.',
    'Presque toutes les communes appartiennent à l’un de ces groupements.',
    'Ses élus, les conseillers communautaires, sont choisis en même temps que les conseillers municipaux, dont ils sont en général issus.',
  ],
  references: [
    {
      label: 'Légifrance, Code général des collectivités territoriales, cinquième partie',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633/',
    },
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
  ],
  cases: {
    about: [
      'La communauté de communes reprend la gestion de l’eau.',
      'Le conseil métropolitain a élu sa présidente.',
    ],
    other: ['La communauté scientifique salue cette découverte.'],
  },
}
