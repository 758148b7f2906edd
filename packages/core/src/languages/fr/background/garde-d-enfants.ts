import type { BackgroundTopic } from '../../background.ts'

export const gardeDEnfants: BackgroundTopic = {
  id: 'garde-d-enfants',
  term: 'modes de garde',
  question: 'Quels sont les modes de garde des jeunes enfants ?',
  triggers: [
    'crèche',
    'micro-crèche',
    'assistante maternelle',
    'place en crèche',
    'mode de garde',
    'crèche privée',
    'crèche municipale',
    'garde d’enfants',
    'accueil du jeune enfant',
  ],
  exclusions: ['crèche de noël', 'santon', 'crèche vivante', 'nativité', 'crèche provençale'],
  country: 'france',
  sentences: [
    'En France, un enfant de moins de 3 ans peut être accueilli en crèche, chez une assistante maternelle agréée, ou gardé au domicile de ses parents par un proche ou un salarié.',
    'Les crèches sont gérées par des communes, des associations ou des entreprises ; elles doivent respecter des règles sur les locaux, le nombre et la qualification du personnel.',
    'Le service départemental de protection maternelle et infantile les contrôle et agrée les assistantes maternelles.',
    'La caisse d’allocations familiales verse des aides aux parents et aux établissements ; le manque de places et de professionnels est un problème récurrent.',
  ],
  references: [
    {
      label: 'Caisse nationale des allocations familiales, site sur la petite enfance',
      url: 'https://monenfant.fr',
    },
    {
      label: 'Légifrance, Code de la santé publique, articles L. 2324-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'Une crèche privée a été fermée en urgence après un signalement.',
      'Il manque 10 000 places en crèche, selon les associations de parents.',
    ],
    other: ['La crèche de Noël de la mairie a été retirée sur décision du tribunal.'],
  },
}
