import type { BackgroundTopic } from '../../background.ts'

export const failleInformatique: BackgroundTopic = {
  id: 'faille-informatique',
  term: 'faille de sécurité informatique',
  question: 'Qu’est-ce qu’une faille de sécurité informatique ?',
  triggers: [
    'faille de sécurité',
    'faille informatique',
    'vulnérabilité informatique',
    'zero-day',
    'faille zero-day',
    'vulnérabilité critique',
    'faille critique',
  ],
  sentences: [
    'Une faille de sécurité, ou vulnérabilité, est une faiblesse dans un logiciel ou un appareil, qui permet à un attaquant de faire ce qu’il ne devrait pas pouvoir faire.',
    'Elle provient d’une erreur de conception, de programmation ou de réglage.',
    'L’éditeur du logiciel publie alors un correctif, que les utilisateurs doivent installer pour être protégés.',
    'On appelle « zero-day » une faille pour laquelle aucun correctif n’existe encore au moment où elle est découverte ou exploitée.',
    'Le Centre gouvernemental de veille, d’alerte et de réponse aux attaques informatiques publie en France des avis et des alertes sur ces failles.',
  ],
  references: [{ label: 'CERT-FR, site officiel', url: 'https://www.cert.ssi.gouv.fr' }],
  cases: {
    about: [
      'L’éditeur a corrigé une faille de sécurité qui permettait de lire les messages.',
      'Des pirates ont exploité une faille zero-day du navigateur avant la mise à jour.',
    ],
    other: ['Les géologues ont cartographié la faille qui traverse la vallée.'],
  },
}
