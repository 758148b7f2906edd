import type { BackgroundTopic } from '../../background.ts'

export const viePrivee: BackgroundTopic = {
  id: 'vie-privee',
  term: 'vie privée',
  question: 'Que dit la loi sur la vie privée des personnalités ?',
  triggers: [
    'vie privée',
    'presse people',
    'presse à scandale',
    'droit à l’image',
    'paparazzi',
    'atteinte à la vie privée',
    'magazine people',
    'sextape',
    'photos volées',
    'intimité de la vie privée',
  ],
  exclusions: [
    'pas voici',
    'voici comment',
    'voici les',
    'voici pourquoi',
    'voici ce',
    'voici la',
    'voici le',
    'voici un',
    'voici une',
    'voici quelques',
  ],
  country: 'france',
  sentences: [
    '« Chacun a droit au respect de sa vie privée », dit l’article 9 du Code civil français, introduit en 1970.',
    'Cela vaut pour les personnalités comme pour les autres : leur santé, leurs amours, leur domicile ne peuvent être divulgués sans leur accord, sauf nécessité pour un débat d’intérêt général.',
    'Fixer l’image d’une personne dans un lieu privé sans son consentement est un délit, comme diffuser des images à caractère sexuel.',
    'Les tribunaux accordent des dommages et peuvent ordonner une publication.',
  ],
  references: [
    { label: 'Légifrance, Code civil, article 9', url: 'https://www.legifrance.gouv.fr/liste/code' },
    { label: 'Cnil, site officiel', url: 'https://www.cnil.fr' },
  ],
  cases: {
    about: [
      'L’actrice poursuit le magazine pour atteinte à la vie privée.',
      'Les photos volées par un paparazzi ont été retirées.',
    ],
    other: ['Une clinique privée a ouvert ses portes au nord de la ville.'],
  },
}
