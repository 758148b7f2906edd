import type { BackgroundTopic } from '../../background.ts'

export const festivalDeMusique: BackgroundTopic = {
  id: 'festival-de-musique',
  term: 'festival',
  question: 'Combien de festivals la France compte-t-elle ?',
  triggers: [
    'festival',
    'festivals',
    'festivalier',
    'vieilles charrues',
    'hellfest',
    'francofolies',
    'solidays',
    'rock en seine',
    'printemps de bourges',
    'fête de la musique',
    'eurockéennes',
    'festivaliers',
    'salles de concert',
    'salle de spectacle',
    'salles de spectacle',
  ],
  exclusions: ['festival de cannes', 'festival d’avignon'],
  country: 'france',
  sentences: [
    'La France compte plusieurs milliers de festivals : une étude du ministère de la Culture en dénombrait plus de 7 000 en 2019, surtout l’été.',
    'Musique, théâtre, cinéma, danse et arts de la rue s’y partagent l’affiche, souvent avec des centaines de bénévoles.',
    'Les billets, les aides publiques et le mécénat les financent ; les cachets et la sécurité y pèsent de plus en plus.',
    'La Fête de la musique, gratuite, a lieu chaque 21 juin depuis 1982, et s’est répandue dans le monde entier.',
    'Les plus grands, comme les Vieilles Charrues, dans le Finistère, ou le Hellfest, en Loire-Atlantique, rassemblent plus de 200 000 personnes en quelques jours.',
    'Le bruit, les déchets et la sécurité y sont réglés avec la préfecture, qui peut imposer un dispositif renforcé.',
  ],
  references: [
    { label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' },
    { label: 'Centre national de la musique, site officiel', url: 'https://cnm.fr' },
  ],
  cases: {
    about: ['Le festival des Vieilles Charrues est annulé.', 'Les festivals demandent une aide d’urgence.'],
    other: ['La fête des voisins a été repoussée à l’automne.'],
  },
}
