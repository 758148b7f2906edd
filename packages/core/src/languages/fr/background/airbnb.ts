import type { BackgroundTopic } from '../../background.ts'

export const airbnb: BackgroundTopic = {
  id: 'airbnb',
  term: 'location de courte durée',
  question: 'Comment la location de courte durée est-elle encadrée ?',
  triggers: [
    'airbnb',
    'location de courte durée',
    'locations saisonnières',
    'location saisonnière',
    'location de vacances',
    'abritel',
    'résidence secondaire',
    'meublés touristiques',
    'gîte',
    'gîtes de france',
    'locations de vacances',
    'chambre d’hôte',
    'chambres d’hôtes',
  ],
  country: 'france',
  sentences: [
    'Airbnb est un site américain lancé en 2008 à San Francisco, qui met en relation des voyageurs et des particuliers ou des professionnels louant leur logement.',
    'En France, une résidence principale ne peut être louée ainsi que 120 jours par an, ou 90 si la commune le décide, depuis une loi de novembre 2024.',
    'Les grandes villes exigent un numéro d’enregistrement et, pour une résidence secondaire, une autorisation de changement d’usage.',
    'Les plateformes collectent la taxe de séjour et transmettent les revenus au fisc.',
  ],
  references: [
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
    { label: 'Ministère de l’Économie et des Finances, site officiel', url: 'https://www.economie.gouv.fr' },
  ],
  cases: {
    about: [
      'Paris réclame 12 millions d’euros d’amende à Airbnb.',
      'Les réservations de locations saisonnières repartent.',
    ],
    other: ['La location de costumes occupe tout le premier étage.'],
  },
}
