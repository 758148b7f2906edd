import type { BackgroundTopic } from '../../background.ts'

export const canonisation: BackgroundTopic = {
  id: 'canonisation',
  term: 'canonisation',
  question: 'Comment devient-on saint dans l’Église catholique ?',
  triggers: [
    'canonisation',
    'béatification',
    'canonisé',
    'béatifié',
    'procès en béatification',
    'procès en canonisation',
    'cause de béatification',
    'proclamé saint',
  ],
  sentences: [
    'Dans l’Église catholique, la canonisation est l’acte par lequel le pape déclare qu’une personne morte est sainte et peut être honorée dans le monde entier.',
    'La procédure commence en principe au moins cinq ans après la mort, par une enquête sur sa vie et ses écrits.',
    'Le pape peut d’abord la déclarer vénérable, puis bienheureuse : c’est la béatification, qui suppose un miracle attribué à son intercession, sauf pour un martyr.',
    'Un second miracle est normalement exigé pour la canonisation.',
    'L’examen est confié au dicastère des Causes des saints.',
  ],
  references: [
    { label: 'Saint-Siège, dicastère des Causes des saints', url: 'https://www.causesanti.va/it.html' },
    { label: 'Saint-Siège, site officiel', url: 'https://www.vatican.va/content/vatican/fr.html' },
  ],
  cases: {
    about: [
      'La béatification des sept moines aura lieu à Oran.',
      'Le pape a reconnu un miracle, dernière étape avant la canonisation du jeune Italien.',
    ],
    other: ['Le canon du château a été restauré par des bénévoles.'],
  },
}
