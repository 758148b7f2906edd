import type { BackgroundTopic } from '../../background.ts'

export const jaguarLandRover: BackgroundTopic = {
  id: 'jaguar-land-rover',
  term: 'Jaguar Land Rover',
  question: 'Qu’est-ce que Jaguar Land Rover ?',
  triggers: [
    'Jaguar',
    'land rover',
    'range rover',
    'tata motors',
    'F-Type',
    'jaguar land rover',
    'Defender',
    'I-Pace',
  ],
  exclusions: ['jaguars de la forêt', 'félin'],
  family: 'groupe-auto',
  sentences: [
    'Jaguar Land Rover est un constructeur britannique établi près de Coventry, qui appartient depuis 2008 au groupe indien Tata.',
    'Jaguar, fondée en 1922 par William Lyons, s’est distinguée par ses berlines et par la Type E de 1961, et a gagné sept fois les Vingt-Quatre Heures du Mans.',
    'Land Rover est née en 1948 d’un véhicule tout-terrain rustique, l’ancêtre du Defender ; le Range Rover, en 1970, a annoncé la mode des SUV de luxe.',
  ],
  references: [
    { label: 'Jaguar Land Rover, site officiel', url: 'https://www.jaguarlandrover.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Jaguar Land Rover supprimera 4 500 postes.', 'Le nouveau Defender a été dévoilé à Francfort.'],
    other: ['Le jaguar, grand félin d’Amérique, se raréfie.'],
  },
}
