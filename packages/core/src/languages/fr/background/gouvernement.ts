import type { BackgroundTopic } from '../../background.ts'

export const gouvernement: BackgroundTopic = {
  id: 'gouvernement',
  term: 'gouvernement',
  question: 'Comment fonctionne le gouvernement en France ?',
  triggers: [
    'gouvernement',
    'ministre délégué',
    'ministre déléguée',
    'secrétaire d’état',
    'conseil des ministres',
    'exécutif',
    'porte-parole du gouvernement',
    'membre du gouvernement',
  ],
  exclusions: ['secrétaire d’état américain', 'gouvernement fédéral'],
  family: 'gouvernement',
  country: 'france',
  sentences: [
    'Le gouvernement détermine et conduit la politique de la nation, dit l’article 20 de la Constitution française.',
    'Il réunit, autour du Premier ministre, des ministres, des ministres délégués et, parfois, des secrétaires d’État, nommés par le président de la République sur sa proposition.',
    'Le Conseil des ministres, en principe chaque mercredi, examine les projets de loi, les ordonnances et les nominations les plus importantes.',
    'Un ministre ne peut siéger au Parlement : s’il y est élu, son suppléant le remplace le temps de ses fonctions.',
    'Il est responsable devant l’Assemblée nationale et doit démissionner si elle adopte une motion de censure ou lui refuse sa confiance ; entre-temps, il n’expédie que les affaires courantes.',
    'La Ve République a connu plus de quarante gouvernements depuis 1959.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 20 à 23',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
  ],
  cases: {
    about: [
      'Le porte-parole du gouvernement a précisé le calendrier à l’issue du Conseil des ministres.',
      'Le gouvernement envisage de prolonger la mesure, a dit le secrétaire d’État.',
    ],
    other: ['La gouvernance du club sera revue par ses actionnaires.'],
  },
}
