import type { BackgroundTopic } from '../../background.ts'

export const giec: BackgroundTopic = {
  id: 'giec',
  term: 'Giec',
  question: 'Qu’est-ce que le Giec ?',
  triggers: [
    'giec',
    'groupe d’experts intergouvernemental sur l’évolution du climat',
    'ipcc',
    'rapport du giec',
  ],
  family: 'climat',
  sentences: [
    'Le Groupe d’experts intergouvernemental sur l’évolution du climat (Giec) est un organisme créé en 1988 par deux institutions des Nations unies, l’Organisation météorologique mondiale et le Programme des Nations unies pour l’environnement.',
    'Il ne mène pas de recherches lui-même : il évalue et résume les milliers d’études publiées sur le climat, ses effets et les moyens d’agir.',
    'Des scientifiques bénévoles du monde entier rédigent ses rapports, dont le résumé destiné aux décideurs est approuvé ligne par ligne par les représentants des États.',
    'Il a reçu le prix Nobel de la paix en 2007, avec Al Gore.',
  ],
  references: [{ label: 'Giec, site officiel', url: 'https://www.ipcc.ch/languages-2/francais/' }],
  cases: {
    about: [
      'Le Giec a publié lundi un nouveau rapport sur l’état des océans.',
      'Selon les experts du Giec, chaque fraction de degré compte.',
    ],
    other: ['Le groupe d’experts chargé du stade rendra son avis en mai.'],
  },
}
