import type { BackgroundTopic } from '../../background.ts'

export const zoneHumide: BackgroundTopic = {
  id: 'zone-humide',
  term: 'zone humide',
  question: 'À quoi servent les zones humides ?',
  triggers: ['zone humide', 'marais asséché', 'tourbière', 'assèchement de marais', 'convention de ramsar'],
  sentences: [
    'Une zone humide est un terrain où l’eau est présente, en surface ou juste dessous, au moins une partie de l’année : marais, tourbière, prairie inondable, lagune ou mangrove.',
    'Elle retient l’eau lors des crues, en restitue pendant la sécheresse et la filtre.',
    'Elle abrite une faune et une flore très riches, dont de nombreux oiseaux migrateurs, et ses sols peuvent stocker de grandes quantités de carbone.',
    'Beaucoup ont été asséchées pour l’agriculture ou la construction ; une convention internationale signée à Ramsar, en Iran, en 1971, vise à les préserver.',
  ],
  references: [
    { label: 'Convention de Ramsar, site officiel', url: 'https://www.ramsar.org/fr' },
    { label: 'Eaufrance, portail des zones humides', url: 'https://www.zones-humides.org' },
  ],
  cases: {
    about: [
      'Le projet de zone commerciale détruirait quatre hectares de zone humide.',
      'La tourbière sera remise en eau pour stocker du carbone.',
    ],
    other: ['L’air humide du gymnase a gêné les joueurs.'],
  },
}
