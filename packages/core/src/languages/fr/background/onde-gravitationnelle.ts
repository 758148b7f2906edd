import type { BackgroundTopic } from '../../background.ts'

export const ondeGravitationnelle: BackgroundTopic = {
  id: 'onde-gravitationnelle',
  term: 'onde gravitationnelle',
  question: 'Qu’est-ce qu’une onde gravitationnelle ?',
  triggers: ['onde gravitationnelle', 'détecteur virgo', 'interféromètre virgo'],
  sentences: [
    'Une onde gravitationnelle est une infime déformation de l’espace-temps qui se propage à la vitesse de la lumière.',
    'Elle est produite par des phénomènes très violents, comme la fusion de deux trous noirs ou de deux étoiles à neutrons.',
    'Albert Einstein en a prédit l’existence en 1916, et la première détection directe, réalisée en 2015, a été annoncée l’année suivante.',
    'Les instruments, appelés interféromètres, mesurent la minuscule variation de longueur que l’onde provoque au passage dans des bras de plusieurs kilomètres.',
  ],
  references: [
    { label: 'CNRS, CNRS Le Journal', url: 'https://lejournal.cnrs.fr' },
    { label: 'Virgo, site de la collaboration', url: 'https://www.virgo-gw.eu' },
  ],
  cases: {
    about: [
      'Les détecteurs ont capté une onde gravitationnelle d’une puissance inédite.',
      'L’interféromètre Virgo a repris ses mesures après des mois de travaux.',
    ],
    other: ['Une onde de choc a brisé les vitres du quartier.'],
  },
}
