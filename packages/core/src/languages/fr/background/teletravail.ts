import type { BackgroundTopic } from '../../background.ts'

export const teletravail: BackgroundTopic = {
  id: 'teletravail',
  term: 'télétravail',
  question: 'Que dit la loi sur le télétravail ?',
  triggers: ['télétravail', 'télétravailleur', 'télétravailler', 'travail à distance', 'travail à domicile'],
  country: 'france',
  sentences: [
    'En droit français, le télétravail est un travail qui pourrait se faire dans les locaux de l’employeur et que le salarié effectue ailleurs, de façon volontaire, grâce aux outils numériques.',
    'Il est mis en place par un accord collectif, une charte ou un simple accord entre l’employeur et le salarié.',
    'Un salarié ne peut pas être sanctionné pour l’avoir refusé.',
    'En cas de circonstances exceptionnelles, comme une épidémie, l’employeur peut toutefois l’imposer.',
    'Le télétravailleur a les mêmes droits que ses collègues, et un accident survenu sur le lieu du télétravail, pendant les heures de travail, est présumé être un accident du travail.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 1222-9 à L. 1222-11',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
  ],
  cases: {
    about: [
      'Le groupe limite le télétravail à un jour par semaine.',
      'Un accord sur le télétravail a été signé.',
    ],
    other: ['Le téléfilm a été diffusé malgré le travail des monteurs.'],
  },
}
