import type { BackgroundTopic } from '../../background.ts'

export const scrutinProportionnel: BackgroundTopic = {
  id: 'scrutin-proportionnel',
  term: 'scrutin proportionnel',
  question: 'Quelle différence entre scrutin majoritaire et proportionnel ?',
  triggers: [
    'scrutin proportionnel',
    'dose de proportionnelle',
    'proportionnelle intégrale',
    'scrutin majoritaire',
    'mode de scrutin',
    'représentation proportionnelle',
    'la proportionnelle',
    'proportionnelle aux législatives',
  ],
  sentences: [
    'Dans un scrutin proportionnel, chaque liste obtient un nombre de sièges lié à sa part des voix.',
    'Dans un scrutin majoritaire, le siège ou l’ensemble des sièges reviennent au candidat ou à la liste qui arrive en tête.',
    'Le premier représente plus fidèlement les opinions, mais peut rendre plus difficile la formation d’une majorité ; le second produit l’effet inverse.',
    'Un seuil minimal de voix est souvent exigé pour obtenir des élus à la proportionnelle.',
    'En France, celle-ci s’applique notamment aux élections européennes ; sous la Ve République, elle a servi à élire les députés en 1986.',
  ],
  references: [
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
    {
      label: 'Légifrance, Code électoral',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070239/',
    },
  ],
  cases: {
    about: [
      'Le gouvernement veut introduire une dose de proportionnelle.',
      'La réforme du mode de scrutin divise les partis.',
    ],
    other: ['La riposte doit être proportionnée.'],
  },
}
