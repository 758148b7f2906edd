import type { BackgroundTopic } from '../../background.ts'

export const facebook: BackgroundTopic = {
  id: 'facebook',
  term: 'Facebook et Meta',
  question: 'Qu’est-ce que Facebook ?',
  triggers: [
    'mark zuckerberg',
    'zuckerberg',
    'whatsapp',
    'cambridge analytica',
    'facebook a/va/veut/annonce/supprime/lance/présente/dévoile/rappelle/suspend/interdit/promet/réclame/prévoit/accuse/conteste/refuse',
    'groupe Meta',
    'patron de facebook',
    'utilisateurs de facebook',
    'facebook et instagram',
    'publicités sur facebook',
    'boycott de facebook',
    'géant des réseaux sociaux',
    'réseau social américain',
    'facebook :',
  ],
  exclusions: ['meta-analyse', 'sur sa page facebook', 'messages facebook', 'météo'],
  family: 'reseau',
  sentences: [
    'Facebook est un réseau social créé en février 2004 par Mark Zuckerberg et des camarades de l’université Harvard ; il relie plusieurs milliards de comptes dans le monde.',
    'Le groupe, qui possède aussi Instagram, acheté en 2012, et WhatsApp, en 2014, a pris en octobre 2021 le nom de Meta.',
    'La publicité, ciblée d’après l’activité des utilisateurs, lui fournit presque tous ses revenus.',
    'L’affaire Cambridge Analytica, en 2018, a révélé que les données de dizaines de millions de personnes avaient servi à des fins politiques.',
  ],
  references: [
    { label: 'Meta, site officiel', url: 'https://about.meta.com/fr/' },
    { label: 'Cnil, site officiel', url: 'https://www.cnil.fr' },
  ],
  cases: {
    about: [
      'Facebook interdit les contenus négationnistes.',
      'Mark Zuckerberg a été entendu par le Congrès.',
    ],
    other: ['Le trombinoscope de la classe est affiché au mur.'],
  },
}
