import type { BackgroundTopic } from '../../background.ts'

export const carteGrise: BackgroundTopic = {
  id: 'carte-grise',
  term: 'carte grise et papiers',
  question: 'Comment obtenir une carte grise ou une carte d’identité ?',
  triggers: [
    'carte grise',
    'certificat d’immatriculation',
    'carte d’identité',
    'passeport',
    'agence nationale des titres sécurisés',
    'plaque d’immatriculation',
    'contrôle technique',
    'passeports',
    'ants',
    'titre d’identité',
    'titres d’identité',
    'vignette auto',
    'état civil',
  ],
  exclusions: [
    'carte d’identité de la commune',
    'passeport diplomatique',
    'passeport sanitaire',
    'passeport vaccinal',
  ],
  country: 'france',
  sentences: [
    'Depuis novembre 2017, la carte grise d’un véhicule se demande en France sur Internet, auprès de l’agence France Titres, ou par un garagiste habilité ; une taxe régionale en fait l’essentiel du prix.',
    'La carte d’identité, gratuite et facultative, et le passeport, payant, se demandent en mairie, où l’on relève les empreintes.',
    'Une voiture passe le contrôle technique à quatre ans, puis tous les deux ans.',
    'Beaucoup de sites privés font payer ces démarches sans le dire clairement.',
  ],
  references: [
    { label: 'France Titres, site officiel', url: 'https://ants.gouv.fr' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Des milliers de dossiers de carte grise sont bloqués.',
      'Le délai pour obtenir un passeport dépasse trois mois.',
    ],
    other: ['La carte du ciel grise le rêveur autant qu’un bon vin.'],
  },
}
