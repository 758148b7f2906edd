import type { BackgroundTopic } from '../../background.ts'

export const chasse: BackgroundTopic = {
  id: 'chasse',
  term: 'chasse',
  question: 'Comment la chasse est-elle encadrée ?',
  triggers: [
    'accident de chasse',
    'battue au sanglier',
    'battue aux sangliers',
    'action de chasse',
    'partie de chasse',
    'saison de chasse',
    'ouverture de la chasse',
    'permis de chasser',
    'fédération de chasseurs',
    'fédération des chasseurs',
    'fédération départementale des chasseurs',
    'tir d’un chasseur',
    'tué par un chasseur',
    'blessé par un chasseur',
    'chasse à courre',
    'chasseur',
    'chasseurs',
    'tourterelle',
    'chasse à la glu',
  ],
  exclusions: [
    'chasseur de primes',
    'avion de chasse',
    'avions de chasse',
    'chasse aux voix',
    'chasseur de têtes',
  ],
  country: 'france',
  sentences: [
    'En France, pour chasser, il faut être titulaire du permis de chasser, valable après un examen théorique et pratique, et l’avoir fait valider pour la saison.',
    'Les espèces chassables sont fixées par l’État, et les dates d’ouverture et de fermeture sont arrêtées pour chaque département.',
    'Pour le cerf, le chevreuil et quelques autres animaux, un plan de chasse indique combien d’individus peuvent être abattus.',
    'Une battue est une chasse collective dans laquelle des personnes rabattent le gibier vers des tireurs postés.',
    'L’Office français de la biodiversité contrôle le respect des règles et recense les accidents.',
  ],
  references: [
    { label: 'Office français de la biodiversité, site officiel', url: 'https://www.ofb.gouv.fr' },
    {
      label: 'Légifrance, Code de l’environnement, livre IV',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074220',
    },
  ],
  cases: {
    about: [
      'Un promeneur a été tué dans un accident de chasse près de Rodez.',
      'La fédération de chasseurs demande une battue supplémentaire contre les sangliers.',
    ],
    other: ['Le chasseur de primes du jeu vidéo revient dans un troisième épisode.'],
  },
}
