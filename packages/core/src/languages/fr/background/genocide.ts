import type { BackgroundTopic } from '../../background.ts'

export const genocide: BackgroundTopic = {
  id: 'genocide',
  term: 'génocide',
  question: 'Comment le droit définit-il le génocide ?',
  triggers: ['génocide', 'génocidaire', 'crime de génocide'],
  sentences: [
    'Le génocide est défini par une convention de l’ONU adoptée le 9 décembre 1948.',
    'Il désigne des actes commis dans l’intention de détruire, en tout ou en partie, un groupe national, ethnique, racial ou religieux.',
    'Ces actes sont notamment le meurtre de membres du groupe, des atteintes graves à leur intégrité, des conditions de vie destinées à le détruire, des mesures pour empêcher les naissances ou le transfert forcé d’enfants.',
    'L’intention de détruire le groupe distingue le génocide des autres crimes ; c’est aussi l’élément le plus difficile à prouver.',
    'Le mot a été forgé en 1944 par le juriste Raphael Lemkin.',
  ],
  references: [
    {
      label: 'Nations unies, Convention pour la prévention et la répression du crime de génocide',
      url: 'https://www.un.org/fr/',
    },
  ],
  cases: {
    about: ['Le pays commémore le génocide.', 'Un ancien préfet rwandais est jugé pour génocide.'],
    other: ['La génétique explique en partie cette maladie.'],
  },
}
