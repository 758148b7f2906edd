import type { BackgroundTopic } from '../../background.ts'

export const referendum: BackgroundTopic = {
  id: 'referendum',
  term: 'référendum',
  question: 'Comment fonctionne un référendum ?',
  triggers: [
    'référendum',
    'référendum d’initiative partagée',
    'référendum d’initiative citoyenne',
    'consultation référendaire',
  ],
  exclusions: ['référendum d’entreprise'],
  sentences: [
    'Un référendum est un vote par lequel les citoyens répondent eux-mêmes, par oui ou par non, à une question posée par les autorités.',
    'En France, le président de la République peut soumettre au vote un projet de loi sur l’organisation des pouvoirs publics, la politique économique, sociale ou environnementale, ou la ratification d’un traité.',
    'Une révision de la Constitution peut aussi être approuvée par référendum.',
    'Le référendum d’initiative partagée suppose une proposition d’un cinquième des parlementaires, soutenue par un dixième des électeurs.',
    'Les communes, départements et régions peuvent organiser des référendums locaux.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 11, 72-1 et 89',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'Les électeurs ont rejeté le texte par référendum.',
      'Le référendum d’initiative partagée a été validé.',
    ],
    other: ['Le réfectoire sera agrandi.'],
  },
}
