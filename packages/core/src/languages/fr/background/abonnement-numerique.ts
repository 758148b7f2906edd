import type { BackgroundTopic } from '../../background.ts'

export const abonnementNumerique: BackgroundTopic = {
  id: 'abonnement-numerique',
  term: 'abonnement à la presse en ligne',
  question: 'Comment la presse en ligne se finance-t-elle ?',
  triggers: [
    'abonnement numérique',
    'abonné numérique',
    'abonnés numériques',
    'mur payant',
    'abonnement en ligne',
    'abonnements en ligne',
    'diffusion payée',
    'abonnés en ligne',
    'vente au numéro',
    'abonné uniquement numérique',
    'sites de presse en ligne',
    'site de presse en ligne',
    'abonné payant',
  ],
  exclusions: ['opérateur télécom', 'salle de sport'],
  sentences: [
    'Les journaux tirent leurs ressources de la vente au numéro, des abonnements et de la publicité.',
    'Avec la baisse des ventes sur papier et le poids des grandes plateformes dans la publicité en ligne, beaucoup misent sur l’abonnement numérique.',
    'Certains réservent tous leurs articles aux abonnés ; d’autres en laissent quelques-uns en accès libre, avec un « mur payant ».',
    'En France, des aides publiques et une TVA réduite de 2,1 %, étendue à la presse en ligne en 2014, complètent ces revenus.',
    'La diffusion payée des titres y est certifiée par un organisme de la profession, l’ACPM.',
  ],
  references: [
    { label: 'Ministère de la Culture, presse écrite', url: 'https://www.culture.gouv.fr/' },
    {
      label: 'Alliance pour les chiffres de la presse et des médias, site officiel',
      url: 'https://www.acpm.fr/',
    },
  ],
  cases: {
    about: [
      'Le quotidien a gagné dix mille abonnés numériques.',
      'Le titre installe un mur payant sur son site.',
    ],
    other: ['L’abonnement au gymnase a augmenté.'],
  },
}
