import type { BackgroundTopic } from '../../background.ts'

export const temoinAssiste: BackgroundTopic = {
  id: 'temoin-assiste',
  term: 'témoin assisté',
  question: 'Qu’est-ce qu’un témoin assisté ?',
  triggers: ['témoin assisté', 'statut de témoin assisté', 'témoins assistés'],
  country: 'france',
  sentences: [
    'En France, le témoin assisté est une personne mise en cause dans une enquête confiée à un juge d’instruction, sans que les indices réunis contre elle suffisent à la mettre en examen.',
    'Ce statut se situe donc entre celui de simple témoin et celui de mis en examen.',
    'Le témoin assisté a droit à un avocat, peut consulter le dossier par son intermédiaire et demander à être confronté à ses accusateurs.',
    'Il ne peut être placé ni sous contrôle judiciaire ni en détention provisoire, ni renvoyé en procès sous ce statut.',
    'Il peut être mis en examen plus tard, si des indices nouveaux apparaissent.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 113-1 à 113-8',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'L’ancien ministre a été placé sous le statut de témoin assisté.',
      'Les deux policiers sont témoins assistés dans ce dossier.',
    ],
    other: ['Un témoin a assisté à l’accident depuis sa fenêtre.'],
  },
}
