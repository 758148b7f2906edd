import type { BackgroundTopic } from '../../background.ts'

export const activitePartielle: BackgroundTopic = {
  id: 'activite-partielle',
  term: 'activité partielle',
  question: 'Comment fonctionne le chômage partiel ?',
  triggers: ['activité partielle', 'chômage partiel', 'chômage technique'],
  country: 'france',
  sentences: [
    'En France, l’activité partielle, ou chômage partiel, permet à une entreprise en difficulté passagère de réduire ou de suspendre le travail sans licencier.',
    'Le salarié garde son contrat et reçoit, pour les heures non travaillées, une indemnité qui remplace une partie de sa rémunération.',
    'L’employeur la verse, puis touche une allocation publique financée par l’État et par l’assurance chômage.',
    'Il doit demander une autorisation à l’administration et justifier d’un motif, comme une baisse de commandes, un sinistre ou un manque de matières premières.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 5122-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
    { label: 'Ministère du Travail, site officiel', url: 'https://travail-emploi.gouv.fr/' },
  ],
  cases: {
    about: ['L’usine place ses ouvriers en chômage partiel.', 'Le recours à l’activité partielle a triplé.'],
    other: ['Une éclipse partielle sera visible au nord.'],
  },
}
