import type { BackgroundTopic } from '../../background.ts'

export const intermittentsDuSpectacle: BackgroundTopic = {
  id: 'intermittents-du-spectacle',
  term: 'intermittents du spectacle',
  question: 'Qu’est-ce qu’un intermittent du spectacle ?',
  triggers: [
    'intermittent du spectacle',
    'régime des intermittents',
    'statut d’intermittent',
    'intermittence du spectacle',
    'année blanche des intermittents',
  ],
  country: 'france',
  sentences: [
    'Un intermittent du spectacle est un artiste ou un technicien qui enchaîne des contrats courts pour plusieurs employeurs, dans le spectacle, le cinéma, la radio ou la télévision.',
    'L’intermittence n’est ni un métier ni un statut, mais un régime particulier d’assurance chômage, prévu par deux annexes de sa réglementation, la 8 pour les techniciens et la 10 pour les artistes.',
    'Pour ouvrir des droits, il faut avoir travaillé au moins 507 heures en douze mois.',
    'Ce régime, qui compense la discontinuité de l’emploi, est régulièrement négocié entre les partenaires sociaux et suscite de vifs débats.',
  ],
  references: [
    { label: 'France Travail, site consacré au spectacle', url: 'https://www.francetravail.fr/spectacle' },
    { label: 'Unédic, site officiel', url: 'https://www.unedic.org' },
  ],
  cases: {
    about: [
      'Les intermittents du spectacle occupent le théâtre depuis une semaine.',
      'La ministre a promis de ne pas toucher au régime des intermittents.',
    ],
    other: ['Le feu clignote par intermittence depuis l’orage.'],
  },
}
