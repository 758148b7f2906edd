import type { BackgroundTopic } from '../../background.ts'

export const toyota: BackgroundTopic = {
  id: 'toyota',
  term: 'Toyota',
  question: 'Qu’est-ce que le groupe Toyota ?',
  triggers: ['Toyota', 'Lexus', 'toyota motor', 'onnaing', 'Yaris', 'Corolla', 'toyota supra'],
  family: 'groupe-auto',
  sentences: [
    'Toyota est un constructeur japonais fondé en 1937 par Kiichiro Toyoda, dans le prolongement d’une fabrique de métiers à tisser ; il est devenu l’un des premiers du monde par ses ventes.',
    'Sa méthode, fondée sur les flux tendus et la chasse aux gaspillages, a été imitée dans toute l’industrie.',
    'La Corolla est la voiture la plus vendue de l’histoire, et la Prius a ouvert la voie aux hybrides.',
    'Lexus est sa marque de luxe ; le groupe construit des Yaris à Onnaing, dans le Nord de la France, depuis 2001.',
  ],
  references: [
    { label: 'Toyota, site officiel', url: 'https://global.toyota/en/' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Toyota embauchera à Onnaing.', 'Lexus présente un coupé hybride.'],
    other: ['Un métier à tisser ancien a rejoint l’écomusée.'],
  },
}
