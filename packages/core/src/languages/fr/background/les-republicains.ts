import type { BackgroundTopic } from '../../background.ts'

export const lesRepublicains: BackgroundTopic = {
  id: 'les-republicains',
  term: 'Les Républicains',
  question: 'Qu’est-ce que le parti Les Républicains ?',
  triggers: [
    'les Républicains',
    'LR',
    'UMP',
    'RPR',
    'union pour un mouvement populaire',
    'parti les républicains',
  ],
  exclusions: ['démocrates et républicains', 'parti républicain', 'sénateurs républicains'],
  family: 'parti',
  country: 'france',
  sentences: [
    'Les Républicains, ou LR, est un parti français de droite, né en mai 2015 du changement de nom de l’Union pour un mouvement populaire, fondée en 2002 autour de Jacques Chirac.',
    'Ses racines remontent au gaullisme et au Rassemblement pour la République, créé en 1976.',
    'Il défend notamment la baisse des impôts, l’autorité de l’État et la maîtrise de l’immigration.',
    'Ses adhérents élisent son président et ont désigné par une primaire son candidat à l’Élysée en 2016.',
    'Réduits à une soixantaine de députés en 2022, ils se sont divisés en juin 2024 sur une alliance avec le Rassemblement national ; ils ont conservé de nombreuses mairies, des départements, des régions et un grand groupe au Sénat.',
    'Nicolas Sarkozy, président de 2007 à 2012, en est issu.',
  ],
  references: [
    { label: 'Les Républicains, site officiel', url: 'https://republicains.fr' },
    {
      label: 'Commission nationale des comptes de campagne et des financements politiques, site officiel',
      url: 'https://www.cnccfp.fr',
    },
  ],
  cases: {
    about: [
      'Le parti Les Républicains désignera son candidat en mars.',
      'La direction de LR a convoqué le député.',
    ],
    other: ['Les républicains espagnols trouvèrent refuge à Toulouse en 1939.'],
  },
}
