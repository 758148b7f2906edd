import type { BackgroundTopic } from '../../background.ts'

export const laiciteEtSignesReligieux: BackgroundTopic = {
  id: 'laicite-et-signes-religieux',
  term: 'signes religieux',
  question: 'Où les signes religieux sont-ils interdits en France ?',
  triggers: [
    'voile islamique',
    'signe religieux',
    'signes religieux',
    'port du voile',
    'burqa',
    'burkini',
    'foulard islamique',
    'voile intégral',
    'hijab',
    'abaya',
    'port du burkini',
    'mère voilée',
    'femme voilée',
  ],
  exclusions: ['voile olympique', 'planche à voile', 'bateau à voile'],
  family: 'laicite',
  country: 'france',
  sentences: [
    'En France, la loi du 15 mars 2004 interdit aux élèves des écoles, des collèges et des lycées publics le port de signes par lesquels ils manifestent ostensiblement une appartenance religieuse.',
    'Les agents publics sont tenus à une stricte neutralité ; les usagers, eux, restent libres, sous réserve de l’ordre public.',
    'La loi du 11 octobre 2010 interdit de dissimuler son visage dans l’espace public.',
    'En août 2016, le Conseil d’État a suspendu un arrêté municipal contre le burkini, faute de risque avéré.',
  ],
  references: [
    {
      label: 'Légifrance, loi du 15 mars 2004 et loi du 11 octobre 2010',
      url: 'https://www.legifrance.gouv.fr',
    },
    { label: 'Conseil d’État, site officiel', url: 'https://www.conseil-etat.fr' },
  ],
  cases: {
    about: [
      'Le maire a pris un arrêté contre le port du burkini.',
      'Le texte étend l’interdiction des signes religieux aux sorties scolaires.',
    ],
    other: ['La mariée portait un voile de dentelle ancienne.'],
  },
}
