import type { BackgroundTopic } from '../../background.ts'

export const dissuasionNucleaire: BackgroundTopic = {
  id: 'dissuasion-nucleaire',
  term: 'dissuasion nucléaire',
  question: 'Qu’est-ce que la dissuasion nucléaire ?',
  triggers: [
    'dissuasion nucléaire',
    'arme nucléaire',
    'essai nucléaire',
    'ogive nucléaire',
    'arsenal nucléaire',
    'tête nucléaire',
    'parapluie nucléaire',
  ],
  exclusions: ['nucléaire iranien', 'hiroshima', 'enrichissement d’uranium', 'aiea'],
  sentences: [
    'La dissuasion nucléaire consiste à posséder des armes atomiques pour décourager une attaque, en faisant craindre des représailles insupportables.',
    'Elle suppose que l’adversaire croie à la fois à la puissance de ces armes et à la volonté de s’en servir.',
    'Cinq pays sont reconnus comme « dotés » par le traité sur la non-prolifération : la Chine, les États-Unis, la France, le Royaume-Uni et la Russie ; quelques autres en possèdent.',
    'En France, seul le président de la République peut décider de l’emploi de l’arme nucléaire.',
    'La force française, limitée à ce que le pays juge strictement suffisant, repose sur des sous-marins et des avions.',
  ],
  references: [
    { label: 'Nations unies, Bureau des affaires de désarmement', url: 'https://disarmament.unoda.org/' },
    { label: 'Ministère des Armées, site officiel', url: 'https://www.defense.gouv.fr/' },
  ],
  cases: {
    about: [
      'Le président a évoqué la dissuasion nucléaire française.',
      'Pyongyang pourrait procéder à un essai nucléaire.',
    ],
    other: ['La centrale nucléaire a redémarré.'],
  },
}
