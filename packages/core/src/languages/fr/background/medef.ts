import type { BackgroundTopic } from '../../background.ts'

export const medef: BackgroundTopic = {
  id: 'medef',
  term: 'Medef',
  question: 'Qui représente les patrons en France ?',
  triggers: [
    'medef',
    'mouvement des entreprises de france',
    'patronat',
    'organisation patronale',
    'cpme',
    'président du medef',
    'patron des patrons',
    'confédération des petites et moyennes entreprises',
  ],
  country: 'france',
  sentences: [
    'Le Mouvement des entreprises de France, ou Medef, est la principale organisation patronale française ; il a succédé en 1998 au CNPF, né après la guerre.',
    'Il rassemble des fédérations de métiers et des unions locales, et parle au nom des entreprises face à l’État et aux syndicats.',
    'La Confédération des petites et moyennes entreprises et l’Union des entreprises de proximité représentent les plus petites et les artisans.',
    'Ensemble, ils négocient les accords nationaux entre employeurs et salariés.',
  ],
  references: [
    { label: 'Medef, site officiel', url: 'https://www.medef.com' },
    { label: 'Ministère du Travail, site officiel', url: 'https://travail-emploi.gouv.fr' },
  ],
  cases: {
    about: [
      'Le Medef réclame une baisse des impôts de production.',
      'Le patronat et les syndicats reprendront leurs discussions mardi.',
    ],
    other: ['La patronne du café ferme boutique après trente ans.'],
  },
}
