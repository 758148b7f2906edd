import type { BackgroundTopic } from '../../background.ts'

export const desinformation: BackgroundTopic = {
  id: 'desinformation',
  term: 'désinformation',
  question: 'Qu’est-ce que la désinformation ?',
  triggers: [
    'désinformation',
    'fake news',
    'fausse information',
    'fausses informations',
    'infox',
    'fausses nouvelles',
    'fact-checking',
    'fausse nouvelle',
    'intox',
    'rumeur',
    'manipulation de l’information',
    'vérification des faits',
  ],
  sentences: [
    'La désinformation consiste à diffuser sciemment des informations fausses ou trompeuses pour nuire, influencer ou gagner de l’argent ; quand l’erreur est involontaire, on parle de mésinformation.',
    'Images sorties de leur contexte, chiffres inventés et faux comptes en sont les outils courants.',
    'En France, une loi de décembre 2018 permet à un juge d’en faire cesser la diffusion massive avant une élection.',
    'Des rédactions se consacrent à la vérification des faits, méthode née dans la presse américaine.',
  ],
  references: [
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr' },
  ],
  cases: {
    about: [
      'Le réseau social a supprimé un réseau de désinformation.',
      'Une fausse information sur le vaccin circule depuis lundi.',
    ],
    other: ['Le bureau d’information de la gare ouvre à 7 heures.'],
  },
}
