import type { BackgroundTopic } from '../../background.ts'

export const disparitionDePersonne: BackgroundTopic = {
  id: 'disparition-de-personne',
  term: 'disparition inquiétante',
  question: 'Comment enquête-t-on sur une disparition ?',
  triggers: [
    'disparition inquiétante',
    'porté disparu',
    'portée disparue',
    'avis de recherche',
    'appel à témoins',
    'fugue',
    'battue',
    'introuvable depuis',
    'n’a plus donné signe de vie',
    'disparue depuis',
    'Disparition',
    'disparition de la fillette',
    'disparition de l’adolescente',
    'disparition de l’étudiante',
    'fouilles pour retrouver',
    'reprise des fouilles',
    'opération de fouilles',
  ],
  exclusions: [
    'disparition des abeilles',
    'disparition des espèces',
    'en voie de disparition',
    'fouilles archéologiques',
  ],
  country: 'france',
  sentences: [
    'Une disparition est dite inquiétante, en France, quand elle concerne un mineur, un majeur protégé, ou quand l’âge, la santé ou les circonstances font craindre le pire.',
    'Le procureur peut alors ouvrir une enquête ou une information pour en rechercher les causes.',
    'Géolocalisation du téléphone, relevés bancaires, battues, chiens et plongeurs sont mis en œuvre, et un appel à témoins peut être diffusé.',
    'Un adulte a, lui, le droit de partir sans laisser d’adresse : s’il est retrouvé, celle-ci n’est donnée qu’avec son accord.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, article 74-1',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'La disparition de l’adolescente est jugée inquiétante.',
      'Les gendarmes lancent un appel à témoins et organisent une battue.',
    ],
    other: ['Le magicien a fait apparaître une colombe devant les enfants.'],
  },
}
