import type { BackgroundTopic } from '../../background.ts'

export const opep: BackgroundTopic = {
  id: 'opep',
  term: 'Opep',
  question: 'Qu’est-ce que l’Opep ?',
  triggers: ['opep', 'opep+', 'pays exportateurs de pétrole'],
  sentences: [
    'L’Organisation des pays exportateurs de pétrole, ou Opep, a été fondée en 1960 à Bagdad par cinq pays, dont l’Arabie saoudite et l’Iran.',
    'Elle siège à Vienne, en Autriche.',
    'Ses membres s’entendent sur le volume de pétrole qu’ils produisent, afin d’influer sur les prix : une baisse de l’offre tend à les faire monter.',
    'Depuis 2016, elle se concerte avec d’autres producteurs, dont la Russie, dans un groupe élargi appelé Opep+.',
    'Chaque pays reste libre de respecter ou non le quota qu’il a accepté.',
  ],
  references: [{ label: 'Opep, site officiel (en anglais)', url: 'https://www.opec.org/' }],
  cases: {
    about: ['L’Opep a décidé de réduire sa production.', 'L’alliance Opep+ se réunit en visioconférence.'],
    other: ['Le pays exporte du gaz et du blé.'],
  },
}
