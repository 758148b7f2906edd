import type { BackgroundTopic } from '../../background.ts'

export const feminisme: BackgroundTopic = {
  id: 'feminisme',
  term: 'féminisme',
  question: 'Qu’est-ce que le féminisme ?',
  triggers: [
    'féminisme',
    'féministe',
    'droits des femmes',
    'égalité femmes-hommes',
    'égalité entre les femmes et les hommes',
    'inégalités femmes-hommes',
    'egalité femmes-hommes',
    'journée internationale des droits des femmes',
    'sexisme',
    'sexiste',
    'femen',
    'haut conseil à l’égalité',
  ],
  sentences: [
    'Le féminisme est l’ensemble des idées et des mouvements qui réclament l’égalité entre les femmes et les hommes, dans la loi et dans les faits.',
    'En France, Olympe de Gouges publia dès 1791 une Déclaration des droits de la femme ; le droit de vote n’y fut accordé aux femmes qu’en avril 1944.',
    'Les luttes des années 1970 ont conduit à la légalisation de l’avortement.',
    'Les Nations unies ont fait du 8 mars, en 1977, une journée internationale des droits des femmes.',
  ],
  references: [
    {
      label: 'Haut Conseil à l’égalité entre les femmes et les hommes, site officiel',
      url: 'https://www.haut-conseil-egalite.gouv.fr',
    },
    { label: 'ONU Femmes, site officiel', url: 'https://www.unwomen.org/fr' },
  ],
  cases: {
    about: [
      'Des associations féministes dénoncent une campagne sexiste.',
      'Le 8 mars, journée internationale des droits des femmes, plusieurs marches sont prévues.',
    ],
    other: ['Cette espèce compte davantage de femelles que de mâles.'],
  },
}
