import type { BackgroundTopic } from '../../background.ts'

export const ficheS: BackgroundTopic = {
  id: 'fiche-s',
  term: 'fiche S',
  question: 'Que signifie être « fiché S » ?',
  triggers: ['fiche s', 'fiché s', 'fichée s'],
  country: 'france',
  sentences: [
    'En France, la fiche S est une catégorie du fichier des personnes recherchées ; la lettre S renvoie à la sûreté de l’État.',
    'Elle signale aux policiers et aux gendarmes une personne susceptible de menacer la sécurité publique ou la sûreté de l’État, ou en lien avec un milieu surveillé.',
    'Lors d’un contrôle, ils recueillent des renseignements sans, en règle générale, attirer son attention.',
    'La fiche n’est pas une preuve de culpabilité et ne permet pas, à elle seule, une arrestation.',
    'Le nombre de fiches ne dit donc pas combien de personnes sont dangereuses.',
  ],
  references: [
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
    { label: 'Sénat, site officiel', url: 'https://www.senat.fr/' },
  ],
  cases: {
    about: [
      'Le suspect était fiché S depuis deux ans.',
      'Le ministre rappelle que la fiche S est un outil de suivi.',
    ],
    other: ['La fiche technique précise la taille S.'],
  },
}
