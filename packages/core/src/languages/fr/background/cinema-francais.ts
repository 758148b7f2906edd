import type { BackgroundTopic } from '../../background.ts'

export const cinemaFrancais: BackgroundTopic = {
  id: 'cinema-francais',
  term: 'cinéma français',
  question: 'Comment le cinéma est-il financé en France ?',
  triggers: [
    'cinéma français',
    'box-office',
    'salle de cinéma',
    'salles de cinéma',
    'long-métrage',
    'tournage',
    'réalisateur',
    'réalisatrice',
    'centre national du cinéma',
    'film',
    'blockbuster',
    'sortie en salles',
    'cinéaste',
    'scénariste',
    'avant-première',
    'exploitants de salles',
    'films',
    'CNC',
    'industrie du cinéma',
    'monde du cinéma',
    'professionnels du cinéma',
  ],
  exclusions: ['film plastique', 'film de protection'],
  family: 'film',
  sentences: [
    'Le cinéma français repose sur un système de soutien géré par le Centre national du cinéma, créé en 1946 : une taxe sur chaque billet alimente un fonds qui aide à produire, à distribuer et à montrer des films.',
    'Les chaînes de télévision et les plateformes doivent aussi y investir une part de leurs recettes.',
    'La France est le premier pays de cinéma d’Europe par le nombre de films et par la fréquentation des salles.',
    'Les frères Lumière y ont organisé la première projection publique payante, le 28 décembre 1895.',
  ],
  references: [
    { label: 'Centre national du cinéma et de l’image animée, site officiel', url: 'https://www.cnc.fr' },
  ],
  cases: {
    about: [
      'Le film a attiré un million de spectateurs en salles.',
      'La réalisatrice achève le tournage de son troisième long-métrage.',
    ],
    other: ['Un film plastique recouvre les serres du maraîcher.'],
  },
}
