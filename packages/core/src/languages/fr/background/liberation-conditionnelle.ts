import type { BackgroundTopic } from '../../background.ts'

export const liberationConditionnelle: BackgroundTopic = {
  id: 'liberation-conditionnelle',
  term: 'libération conditionnelle',
  question: 'Qu’est-ce qu’une libération conditionnelle ?',
  triggers: [
    'libération conditionnelle',
    'liberté conditionnelle',
    'libéré sous conditions',
    'aménagement de peine',
    'juge de l’application des peines',
  ],
  country: 'france',
  sentences: [
    'En droit français, la libération conditionnelle permet à un condamné de sortir de prison avant la fin de sa peine, sous surveillance.',
    'Elle suppose des efforts sérieux de réinsertion et, en principe, d’avoir accompli au moins la moitié de la peine.',
    'Elle est accordée par le juge de l’application des peines ou, pour les plus longues, par un tribunal spécialisé.',
    'Le condamné doit respecter des obligations, comme travailler, se soigner ou indemniser la victime.',
    'S’il y manque ou commet une nouvelle infraction, il peut retourner en prison pour y exécuter le reste de sa peine.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 729 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Le détenu a demandé une libération conditionnelle.',
      'Sa libération conditionnelle lui a été refusée.',
    ],
    other: ['La livraison est conditionnée à la libération du terrain.'],
  },
}
