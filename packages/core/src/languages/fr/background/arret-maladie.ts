import type { BackgroundTopic } from '../../background.ts'

export const arretMaladie: BackgroundTopic = {
  id: 'arret-maladie',
  term: 'arrêt maladie',
  question: 'Comment est indemnisé un arrêt maladie ?',
  triggers: [
    'arrêt maladie',
    'arrêts maladie',
    'jour de carence',
    'délai de carence',
    'indemnités journalières',
    'congé maladie',
    'arrêt de travail',
    'arrêts de travail',
  ],
  country: 'france',
  sentences: [
    'Un salarié malade, en France, adresse son arrêt de travail à l’Assurance maladie et à son employeur dans les 48 heures.',
    'Après trois jours de carence, il reçoit des indemnités journalières égales à la moitié de son salaire de base, dans une certaine limite.',
    'L’employeur complète souvent cette somme, en vertu de la loi ou d’une convention collective.',
    'Les agents publics ont eux aussi un jour de carence ; l’Assurance maladie peut faire contrôler le bien-fondé de l’arrêt.',
  ],
  references: [
    { label: 'Assurance maladie, ameli.fr', url: 'https://www.ameli.fr' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Un jour de carence obligatoire est envisagé pour tous.',
      'Le nombre d’arrêts maladie a augmenté.',
    ],
    other: ['L’arrêt de bus a été déplacé devant la mairie.'],
  },
}
