import type { BackgroundTopic } from '../../background.ts'

export const harcelementScolaire: BackgroundTopic = {
  id: 'harcelement-scolaire',
  term: 'harcèlement scolaire',
  question: 'Qu’est-ce que le harcèlement scolaire ?',
  triggers: [
    'harcèlement scolaire',
    'harcèlement à l’école',
    'cyberharcèlement',
    'élève harcelé',
    'harcelé au collège',
    'harcelé à l’école',
    'harcelée au collège',
  ],
  sentences: [
    'Le harcèlement scolaire est une violence répétée, verbale, physique ou morale, d’un ou de plusieurs élèves envers un autre, qui dégrade ses conditions d’apprentissage ou sa santé.',
    'Il se prolonge souvent en ligne : on parle alors de cyberharcèlement.',
    'En France, une loi du 2 mars 2022 en a fait un délit, dont la peine est aggravée s’il a conduit la victime à se suicider ou à tenter de le faire.',
    'Les autorités invitent les victimes et les témoins à en parler à un adulte et à appeler le 3018, un numéro gratuit et anonyme.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, article 222-33-2-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
    },
    { label: 'e-Enfance, site du 3018', url: 'https://e-enfance.org' },
  ],
  cases: {
    about: [
      'Trois collégiens seront jugés pour le harcèlement scolaire d’une camarade.',
      'La famille de l’élève dénonce des mois de cyberharcèlement.',
    ],
    other: ['La salariée accuse son supérieur de harcèlement moral.'],
  },
}
