import type { BackgroundTopic } from '../../background.ts'

export const crimeContreLHumanite: BackgroundTopic = {
  id: 'crime-contre-l-humanite',
  term: 'crime contre l’humanité',
  question: 'Qu’est-ce qu’un crime contre l’humanité ?',
  triggers: ['crime contre l’humanité', 'crimes contre l’humanité'],
  sentences: [
    'Un crime contre l’humanité est un acte très grave, comme le meurtre, l’esclavage, la torture ou la déportation, commis dans une attaque généralisée ou systématique contre une population civile.',
    'Cette notion a été employée par le tribunal de Nuremberg pour juger les dirigeants nazis après la Seconde Guerre mondiale.',
    'Elle figure dans le Statut de Rome de la Cour pénale internationale et dans le Code pénal français.',
    'À la différence d’un crime de guerre, il peut être commis en temps de paix.',
    'En France, il ne se prescrit pas : il peut être poursuivi à tout moment.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 212-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr/' },
  ],
  cases: {
    about: [
      'L’ex-président est accusé de crimes contre l’humanité.',
      'L’ONU évoque un possible crime contre l’humanité.',
    ],
    other: ['Le message d’humanité du pape a touché les fidèles.'],
  },
}
