import type { BackgroundTopic } from '../../background.ts'

export const defenseurDesDroits: BackgroundTopic = {
  id: 'defenseur-des-droits',
  term: 'Défenseur des droits',
  question: 'Qui peut saisir le Défenseur des droits ?',
  triggers: ['défenseur des droits', 'défenseure des droits'],
  exclusions: ['défenseur des droits de l’homme', 'défenseur des droits humains'],
  country: 'france',
  sentences: [
    'En France, le Défenseur des droits est une autorité indépendante, inscrite dans la Constitution en 2008, que toute personne peut saisir gratuitement.',
    'Il traite les litiges avec les services publics et veille aux droits des enfants, à la lutte contre les discriminations, à la déontologie des forces de sécurité et à la protection des lanceurs d’alerte.',
    'Il peut enquêter, proposer une médiation, faire des recommandations et présenter des observations devant un tribunal.',
    'Il ne peut pas annuler une décision ni prononcer lui-même de sanction.',
  ],
  references: [{ label: 'Défenseur des droits, site officiel', url: 'https://www.defenseurdesdroits.fr/' }],
  cases: {
    about: [
      'La Défenseure des droits s’est saisie de l’affaire.',
      'Un rapport du Défenseur des droits dénonce ces contrôles.',
    ],
    other: ['Le défenseur du club lyonnais s’est blessé.'],
  },
}
