import type { BackgroundTopic } from '../../background.ts'

export const muleFinanciere: BackgroundTopic = {
  id: 'mule-financiere',
  term: 'mule financière',
  question: 'Qu’est-ce qu’une mule financière ?',
  triggers: [
    'mule financière',
    'mule bancaire',
    'mule d’argent',
    'compte mule',
    'compte de mule',
    'compte rebond',
    'servir de mule',
  ],
  exclusions: ['cocaïne', 'stupéfiant', 'drogue'],
  sentences: [
    'Une mule financière est une personne qui laisse transiter par son compte bancaire de l’argent d’origine frauduleuse, puis le transfère ou le retire pour le compte d’autrui.',
    'Elle sert d’écran entre les victimes et les escrocs, ce qui complique le travail des enquêteurs.',
    'Elle est souvent recrutée par une fausse offre d’emploi, une annonce promettant un gain facile ou une rencontre en ligne.',
    'Même si elle dit ignorer l’origine des fonds, elle s’expose à des poursuites, notamment pour blanchiment ou complicité d’escroquerie.',
  ],
  references: [
    {
      label: 'Europol, page « Money muling »',
      url: 'https://www.europol.europa.eu/operations-services-and-innovation/public-awareness-and-prevention-guides/money-muling',
    },
    { label: 'Cybermalveillance.gouv.fr, site officiel', url: 'https://www.cybermalveillance.gouv.fr' },
  ],
  cases: {
    about: [
      'Quatre étudiants qui servaient de mules bancaires ont été interpellés.',
      'L’argent des victimes passait par le compte d’une mule financière avant de quitter le pays.',
    ],
    other: ['Les bagages étaient portés à dos de mule jusqu’au refuge.'],
  },
}
