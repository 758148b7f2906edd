import type { BackgroundTopic } from '../../background.ts'

export const reanimation: BackgroundTopic = {
  id: 'reanimation',
  term: 'service de réanimation',
  question: 'Qu’est-ce qu’un service de réanimation ?',
  triggers: [
    'service de réanimation',
    'lit de réanimation',
    'patient en réanimation',
    'malade en réanimation',
    'hospitalisé en réanimation',
    'admis en réanimation',
    'coma artificiel',
    'respirateur artificiel',
    'placé en réanimation',
    'soins intensifs',
    'pronostic vital engagé',
  ],
  sentences: [
    'Un service de réanimation accueille des patients dont une fonction vitale, comme la respiration, la circulation ou l’activité des reins, est défaillante ou menace de l’être.',
    'Des appareils la surveillent en continu et peuvent la remplacer pour un temps : respirateur, dialyse, médicaments qui soutiennent le cœur.',
    'Le patient est parfois plongé dans un sommeil profond par des médicaments, ce que l’on appelle un coma artificiel.',
    'Ces services exigent un personnel nombreux et très formé.',
    'Dire que le pronostic vital est engagé signifie que la personne court un risque de mourir.',
  ],
  references: [
    { label: 'Société de réanimation de langue française, site officiel', url: 'https://www.srlf.org' },
    {
      label: 'Légifrance, Code de la santé publique',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'Le motard, grièvement blessé, a été admis en réanimation à Dijon.',
      'Il ne reste que six lits de réanimation libres dans la région.',
    ],
    other: ['La réanimation de ce vieux quartier passe par l’installation d’artisans.'],
  },
}
