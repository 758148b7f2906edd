import type { BackgroundTopic } from '../../background.ts'

export const encadrementDesLoyers: BackgroundTopic = {
  id: 'encadrement-des-loyers',
  term: 'encadrement des loyers',
  question: 'Qu’est-ce que l’encadrement des loyers ?',
  triggers: [
    'encadrement des loyers',
    'plafonnement des loyers',
    'loyer de référence',
    'indice de référence des loyers',
    'complément de loyer',
    'hausse des loyers',
    'zone tendue',
  ],
  country: 'france',
  sentences: [
    'L’encadrement des loyers fixe un plafond au prix que le propriétaire peut demander pour un nouveau bail, selon le quartier, la taille, l’époque de construction et le caractère meublé ou non du logement.',
    'En France, une expérimentation prévue par une loi de 2018 l’a permis dans des villes volontaires où la demande dépasse largement l’offre, à commencer par Paris en 2019.',
    'Un complément est admis pour un logement aux qualités exceptionnelles.',
    'Partout, la hausse d’un loyer en cours de bail est limitée, si le contrat la prévoit, par l’indice de référence des loyers que publie l’Insee.',
  ],
  references: [
    {
      label: 'Agence nationale pour l’information sur le logement, site officiel',
      url: 'https://www.anil.org',
    },
    { label: 'Insee, site officiel', url: 'https://www.insee.fr' },
  ],
  cases: {
    about: [
      'La ville demande à appliquer l’encadrement des loyers.',
      'Une annonce sur trois ne respecte pas le plafonnement des loyers, selon l’étude.',
    ],
    other: ['L’encadrement des tableaux sera confié à un artisan.'],
  },
}
