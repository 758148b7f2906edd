import type { BackgroundTopic } from '../../background.ts'

export const fairPlayFinancier: BackgroundTopic = {
  id: 'fair-play-financier',
  term: 'fair-play financier',
  question: 'Qu’est-ce que le fair-play financier ?',
  triggers: [
    'fair-play financier',
    'dncg',
    'règle de viabilité financière',
    'contrôle financier des clubs',
    'rétrogradation administrative',
    'masse salariale du club',
    'fair play financier',
  ],
  sentences: [
    'Le fair-play financier désigne les règles de l’UEFA qui visent à empêcher les clubs européens de football de dépenser durablement plus qu’ils ne gagnent.',
    'Adoptées à partir de 2009, elles ont été remplacées en 2022 par un règlement qui limite aussi la part des revenus consacrée aux salaires, aux transferts et aux agents.',
    'Un club fautif risque notamment une amende, une limitation de ses recrutements ou une exclusion des coupes d’Europe.',
    'En France, la Direction nationale du contrôle de gestion (DNCG) surveille les comptes des clubs et peut les rétrograder.',
  ],
  references: [
    { label: 'UEFA, site officiel', url: 'https://fr.uefa.com' },
    { label: 'Ligue de football professionnel, site officiel', url: 'https://www.lfp.fr' },
  ],
  cases: {
    about: [
      'Le club risque une amende pour avoir enfreint le fair-play financier.',
      'La DNCG a prononcé la rétrogradation administrative du club en National.',
    ],
    other: ['Le fair-play des supporters écossais a été salué par la mairie.'],
  },
}
