import type { BackgroundTopic } from '../../background.ts'

export const sncf: BackgroundTopic = {
  id: 'sncf',
  term: 'SNCF',
  question: 'Qu’est-ce que la SNCF ?',
  triggers: [
    'sncf',
    'cheminot',
    'société nationale des chemins de fer',
    'réforme ferroviaire',
    'statut de cheminot',
    'statut des cheminots',
    'gare sncf',
    'intercités',
    'ter',
    'inoui',
    'ouigo',
    'trafic ferroviaire',
    'fret sncf',
  ],
  family: 'train',
  country: 'france',
  sentences: [
    'La Société nationale des chemins de fer français a été créée le 1er janvier 1938, par la réunion des grandes compagnies privées et du réseau de l’État.',
    'Devenue en 2020 une société anonyme à capitaux entièrement publics, elle comprend le réseau, confié à SNCF Réseau, les gares et les trains de voyageurs.',
    'Les embauches au statut de cheminot ont cessé cette même année, et la loi a ouvert les lignes à la concurrence, par étapes.',
    'Les régions financent les TER.',
    'Le premier TGV a circulé entre Paris et Lyon en septembre 1981 ; le réseau compte plus de 27 000 kilomètres de lignes, dont une partie, ancienne, demande de lourds travaux, et des associations d’usagers en surveillent la ponctualité.',
    'Environ 15 000 trains y circulent chaque jour.',
  ],
  references: [
    { label: 'SNCF, site officiel', url: 'https://www.groupe-sncf.com' },
    { label: 'Ministère de la Transition écologique, site officiel', url: 'https://www.ecologie.gouv.fr' },
  ],
  cases: {
    about: ['La SNCF prévoit un train sur trois mardi.', 'Les cheminots défendent leur régime spécial.'],
    other: ['Le chemin de halage est fermé aux vélos cet hiver.'],
  },
}
