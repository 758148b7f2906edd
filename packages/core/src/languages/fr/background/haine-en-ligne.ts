import type { BackgroundTopic } from '../../background.ts'

export const haineEnLigne: BackgroundTopic = {
  id: 'haine-en-ligne',
  term: 'haine en ligne',
  question: 'Que dit la loi contre la haine en ligne ?',
  triggers: [
    'haine en ligne',
    'cyberharcèlement',
    'cyberharcelée',
    'contenus haineux',
    'loi avia',
    'modération des contenus',
    'appel à la haine',
    'contenus illicites',
    'harcèlement en ligne',
    'pharos',
    'messages haineux',
    'insultes en ligne',
    'services numériques',
    'raid numérique',
  ],
  family: 'reseau',
  sentences: [
    'Insulter, menacer ou harceler quelqu’un sur Internet est puni comme ailleurs ; en France, la loi du 3 août 2018 vise aussi ceux qui participent à un harcèlement en groupe, même par un seul message.',
    'La plateforme Pharos reçoit les signalements et peut faire retirer les contenus.',
    'Le Conseil constitutionnel a censuré en juin 2020 l’essentiel de la loi Avia, qui imposait de les supprimer en vingt-quatre heures.',
    'Le règlement européen sur les services numériques impose depuis 2024 des obligations à toutes les plateformes.',
  ],
  references: [
    { label: 'Pharos, signalement', url: 'https://www.internet-signalement.gouv.fr' },
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr' },
  ],
  cases: {
    about: [
      'Onze personnes sont jugées pour cyberharcèlement.',
      'La loi contre la haine en ligne revient au Parlement.',
    ],
    other: ['La pêche à la ligne est ouverte sur le canal.'],
  },
}
