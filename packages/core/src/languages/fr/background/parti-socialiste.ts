import type { BackgroundTopic } from '../../background.ts'

export const partiSocialiste: BackgroundTopic = {
  id: 'parti-socialiste',
  term: 'Parti socialiste',
  question: 'Qu’est-ce que le Parti socialiste ?',
  triggers: [
    'parti socialiste',
    'PS',
    'députés socialistes',
    'socialiste',
    'premier secrétaire du parti socialiste',
    'rue de solférino',
    'frondeurs',
  ],
  exclusions: [
    'parti socialiste espagnol',
    'parti socialiste ouvrier',
    'psoe',
    'république socialiste',
    'parti socialiste portugais',
  ],
  family: 'parti',
  country: 'france',
  sentences: [
    'Le Parti socialiste est un parti français de gauche, héritier de la SFIO fondée en 1905 par Jean Jaurès et ses alliés, et refondé au congrès d’Épinay, en 1971, par François Mitterrand.',
    'Il a donné à la Ve République deux présidents, Mitterrand, élu en 1981 et 1988, et François Hollande, élu en 2012.',
    'La rose au poing est son emblème.',
    'Il se réclame de la justice sociale, des services publics et de la construction européenne.',
    'Il a gouverné aussi de 1997 à 2002, avec Lionel Jospin, à qui l’on doit les 35 heures ; réduit à une trentaine de députés en 2017, il s’est allié depuis aux autres partis de gauche, tout en gardant de nombreuses villes, régions et sièges de sénateurs.',
  ],
  references: [
    { label: 'Parti socialiste, site officiel', url: 'https://www.parti-socialiste.fr' },
    {
      label: 'Commission nationale des comptes de campagne et des financements politiques, site officiel',
      url: 'https://www.cnccfp.fr',
    },
  ],
  cases: {
    about: [
      'Le Parti socialiste réunira son congrès au printemps.',
      'Les députés PS voteront contre le texte.',
    ],
    other: ['Ce P.-S. ajouté au bas de la lettre a tout changé.'],
  },
}
