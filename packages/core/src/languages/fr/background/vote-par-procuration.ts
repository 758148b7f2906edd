import type { BackgroundTopic } from '../../background.ts'

export const voteParProcuration: BackgroundTopic = {
  id: 'vote-par-procuration',
  term: 'vote par procuration',
  question: 'Comment fonctionne le vote par procuration ?',
  triggers: [
    'vote par procuration',
    'voter par procuration',
    'procuration électorale',
    'nombre de procurations',
    'procuration de vote',
    'procurations',
  ],
  country: 'france',
  sentences: [
    'En France, un électeur qui ne peut pas se rendre au bureau de vote peut charger un autre électeur de voter à sa place.',
    'La personne choisie n’a pas à être inscrite dans la même commune, mais doit voter dans le bureau de celle qu’elle remplace.',
    'La demande se fait en ligne ou sur un formulaire et doit en règle générale être validée en personne, à la police, à la gendarmerie ou au consulat.',
    'Un électeur ne peut détenir qu’une seule procuration établie en France.',
    'Les autorités conseillent de s’y prendre le plus tôt possible.',
  ],
  references: [
    {
      label: 'Service-public.fr, Vote par procuration',
      url: 'https://www.service-public.fr/particuliers/vosdroits/F1604',
    },
    { label: 'Ministère de l’Intérieur, Maprocuration', url: 'https://www.maprocuration.gouv.fr/' },
  ],
  cases: {
    about: [
      'Le nombre de procurations a triplé pour ce scrutin.',
      'Les vacanciers pourront voter par procuration.',
    ],
    other: ['Le procureur a ouvert une enquête.'],
  },
}
