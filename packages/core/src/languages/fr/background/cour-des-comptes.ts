import type { BackgroundTopic } from '../../background.ts'

export const courDesComptes: BackgroundTopic = {
  id: 'cour-des-comptes',
  term: 'Cour des comptes',
  question: 'Que fait la Cour des comptes ?',
  triggers: ['cour des comptes', 'chambre régionale des comptes'],
  exclusions: ['cour des comptes européenne'],
  country: 'france',
  sentences: [
    'En France, la Cour des comptes vérifie l’emploi de l’argent public par l’État, la Sécurité sociale, les entreprises publiques et les organismes qu’ils financent.',
    'Elle est indépendante du gouvernement comme du Parlement, qu’elle assiste tous deux.',
    'Elle publie des rapports, dont un rapport public annuel, où elle relève des erreurs de gestion et fait des recommandations que les responsables ne sont pas obligés de suivre.',
    'Elle certifie les comptes de l’État.',
    'Les chambres régionales des comptes contrôlent, de leur côté, les collectivités locales.',
  ],
  references: [{ label: 'Cour des comptes, site officiel', url: 'https://www.ccomptes.fr/' }],
  cases: {
    about: [
      'La Cour des comptes critique la gestion du musée.',
      'La chambre régionale des comptes a épinglé la ville.',
    ],
    other: ['Le tribunal a examiné les comptes de la société.'],
  },
}
