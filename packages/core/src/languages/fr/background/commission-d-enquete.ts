import type { BackgroundTopic } from '../../background.ts'

export const commissionDEnquete: BackgroundTopic = {
  id: 'commission-d-enquete',
  term: 'commission d’enquête parlementaire',
  question: 'Quels sont les pouvoirs d’une commission d’enquête parlementaire ?',
  triggers: [
    'commission d’enquête parlementaire',
    'commission d’enquête',
    'commission d’enquête sénatoriale',
  ],
  exclusions: [
    'onu',
    'nations unies',
    'commission d’enquête internationale',
    'commission d’enquête indépendante',
  ],
  country: 'france',
  sentences: [
    'En France, l’Assemblée nationale et le Sénat peuvent créer une commission d’enquête sur des faits précis ou sur la gestion d’un service public.',
    'Ses travaux durent six mois au plus.',
    'Les personnes convoquées sont tenues de venir et témoignent sous serment ; un refus ou un mensonge peut être puni par la justice.',
    'Elle ne peut pas enquêter sur des faits qui font déjà l’objet de poursuites judiciaires.',
    'Elle ne juge pas : elle publie un rapport, avec des propositions, et peut signaler des faits à la justice.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 51-2',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Sénat, site officiel', url: 'https://www.senat.fr/' },
  ],
  cases: {
    about: [
      'La commission d’enquête parlementaire auditionne l’ancien directeur.',
      'Le Sénat crée une commission d’enquête sur l’eau.',
    ],
    other: ['La commission bancaire a été relevée après une enquête de satisfaction.'],
  },
}
