import type { BackgroundTopic } from '../../background.ts'

export const etatDUrgenceSanitaire: BackgroundTopic = {
  id: 'etat-d-urgence-sanitaire',
  term: 'état d’urgence sanitaire',
  question: 'Qu’est-ce que l’état d’urgence sanitaire ?',
  triggers: [
    'état d’urgence sanitaire',
    'conseil scientifique',
    'couvre-feu',
    'gestes barrières',
    'distanciation physique',
    'urgence sanitaire',
    'distanciation sociale',
    'jean-françois delfraissy',
    'protocole sanitaire',
    'conseil de défense',
    'restrictions sanitaires',
    'geste barrière',
    'jérôme salomon',
  ],
  exclusions: [
    'couvre-feu à bagdad',
    'couvre-feu imposé par les talibans',
    'jauge de carburant',
    'jauge du réservoir',
  ],
  country: 'france',
  sentences: [
    'L’état d’urgence sanitaire est un régime créé en France par la loi du 23 mars 2020 : il permettait au Premier ministre de limiter les sorties, les rassemblements et l’ouverture des commerces face à une catastrophe sanitaire.',
    'Déclaré en Conseil des ministres, il devait être prolongé par une loi au-delà d’un mois.',
    'Il fut en vigueur de mars à juillet 2020, puis d’octobre 2020 à juin 2021, et la loi a abrogé ce régime en juillet 2022.',
    'Un conseil scientifique éclairait le gouvernement.',
  ],
  references: [
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
    {
      label: 'Légifrance, loi du 23 mars 2020 d’urgence pour faire face à l’épidémie de covid-19',
      url: 'https://www.legifrance.gouv.fr',
    },
  ],
  cases: {
    about: [
      'Le Parlement a prolongé l’état d’urgence sanitaire.',
      'Un couvre-feu est instauré dans neuf métropoles.',
    ],
    other: ['La jauge du réservoir indiquait encore dix litres.'],
  },
}
