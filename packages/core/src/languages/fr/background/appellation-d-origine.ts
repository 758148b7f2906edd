import type { BackgroundTopic } from '../../background.ts'

export const appellationDOrigine: BackgroundTopic = {
  id: 'appellation-d-origine',
  term: 'appellation d’origine',
  question: 'Qu’est-ce qu’une appellation d’origine ?',
  triggers: [
    'appellation d’origine',
    'appellation d’origine protégée',
    'appellation d’origine contrôlée',
    'aop',
    'aoc',
    'indication géographique protégée',
    'indication géographique',
    'igp',
    'inao',
    'cahier des charges de l’appellation',
    'label rouge',
  ],
  exclusions: ['ocasio-cortez'],
  sentences: [
    'Une appellation d’origine protège le nom d’un produit dont les qualités tiennent à son lieu d’origine et au savoir-faire de ceux qui l’y fabriquent.',
    'L’appellation d’origine protégée (AOP) vaut dans toute l’Union européenne et exige que toutes les étapes se déroulent dans l’aire délimitée ; l’AOC en est l’équivalent national en France, notamment pour des vins.',
    'Pour l’indication géographique protégée (IGP), une seule étape suffit en général.',
    'Le producteur doit respecter un cahier des charges, contrôlé par un organisme indépendant, sous la responsabilité en France de l’Inao.',
  ],
  references: [
    {
      label: 'Institut national de l’origine et de la qualité, site officiel',
      url: 'https://www.inao.gouv.fr',
    },
    {
      label: 'Légifrance, Code rural et de la pêche maritime, livre VI',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071367',
    },
  ],
  cases: {
    about: [
      'Les producteurs de comté modifient le cahier des charges de leur appellation d’origine.',
      'Un négociant a vendu du vin de table sous une fausse AOC.',
    ],
    other: ['L’origine du nom du village remonte au Moyen Âge.'],
  },
}
