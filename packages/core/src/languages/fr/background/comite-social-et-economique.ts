import type { BackgroundTopic } from '../../background.ts'

export const comiteSocialEtEconomique: BackgroundTopic = {
  id: 'comite-social-et-economique',
  term: 'comité social et économique',
  question: 'À quoi sert un comité social et économique ?',
  triggers: [
    'comité social et économique',
    'cse',
    'comité social et économique central',
    'comité d’entreprise',
    'élu du personnel',
    'représentant du personnel',
  ],
  country: 'france',
  sentences: [
    'En France, le comité social et économique, ou CSE, représente le personnel dans les entreprises d’au moins onze salariés.',
    'Il a remplacé, au plus tard le 1er janvier 2020, les délégués du personnel, le comité d’entreprise et le comité d’hygiène et de sécurité.',
    'Ses membres sont élus par les salariés pour quatre ans au plus.',
    'À partir de cinquante salariés, il est consulté sur la stratégie, la situation économique et la politique sociale, et peut se faire aider par des experts.',
    'Son avis est obligatoire avant une restructuration, mais ne lie pas l’employeur.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 2311-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
  ],
  cases: {
    about: [
      'Le CSE a rendu un avis défavorable sur le projet.',
      'Les élus du comité social et économique ont saisi la justice.',
    ],
    other: ['Le conseil économique de la région a rendu un avis social.'],
  },
}
