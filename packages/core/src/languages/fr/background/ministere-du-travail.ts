import type { BackgroundTopic } from '../../background.ts'

export const ministereDuTravail: BackgroundTopic = {
  id: 'ministere-du-travail',
  term: 'ministère du Travail',
  question: 'De quoi s’occupe le ministère du Travail ?',
  triggers: [
    'ministre du travail',
    'ministère du travail',
    'code du travail',
    'droit du travail',
    'inspection du travail',
    'loi travail',
    'loi el khomri',
  ],
  family: 'ministere',
  country: 'france',
  sentences: [
    'Le ministère du Travail prépare en France les lois sur l’emploi, la formation, les conditions de travail et le dialogue entre patrons et salariés.',
    'L’essentiel de ces règles figure dans le Code du travail, complété par les conventions de branche et les accords d’entreprise.',
    'La loi impose au gouvernement de consulter les syndicats et le patronat avant toute grande réforme en la matière.',
    'L’inspection du travail veille à l’application de ces textes et peut dresser des procès-verbaux.',
  ],
  references: [
    { label: 'Ministère du Travail, site officiel', url: 'https://travail-emploi.gouv.fr' },
    { label: 'Légifrance, Code du travail, article L1', url: 'https://www.legifrance.gouv.fr/liste/code' },
  ],
  cases: {
    about: [
      'La ministre du Travail a reçu les partenaires sociaux.',
      'L’opposition réclame une réécriture du Code du travail.',
    ],
    other: ['Le travail du bois occupe encore une dizaine d’artisans.'],
  },
}
