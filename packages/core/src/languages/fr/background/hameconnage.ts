import type { BackgroundTopic } from '../../background.ts'

export const hameconnage: BackgroundTopic = {
  id: 'hameconnage',
  term: 'hameçonnage',
  question: 'Qu’est-ce que l’hameçonnage ?',
  triggers: ['hameçonnage', 'phishing', 'courriel frauduleux', 'sms frauduleux', 'smishing'],
  sentences: [
    'L’hameçonnage (« phishing » en anglais) est une fraude qui consiste à se faire passer pour un organisme connu, comme une banque, une administration ou un transporteur, afin d’obtenir des informations ou de l’argent.',
    'Le message, reçu par courriel, par SMS ou par téléphone, contient souvent un lien vers un faux site qui imite l’original.',
    'Les identifiants et les numéros de carte saisis sur ce site sont alors récupérés par les escrocs, qui les utilisent ou les revendent.',
    'Les autorités recommandent de ne jamais communiquer de mot de passe à la suite d’un message et de joindre l’organisme par ses coordonnées habituelles.',
  ],
  references: [
    {
      label: 'Cybermalveillance.gouv.fr, fiche « L’hameçonnage »',
      url: 'https://www.cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/hameconnage-phishing',
    },
  ],
  cases: {
    about: [
      'Une campagne d’hameçonnage vise depuis lundi les clients de la banque.',
      'La police met en garde contre des SMS frauduleux qui imitent ceux de l’Assurance maladie.',
    ],
    other: ['Le concours de pêche a réuni deux cents amateurs au bord du lac.'],
  },
}
