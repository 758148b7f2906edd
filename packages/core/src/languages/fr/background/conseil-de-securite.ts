import type { BackgroundTopic } from '../../background.ts'

export const conseilDeSecurite: BackgroundTopic = {
  id: 'conseil-de-securite',
  term: 'Conseil de sécurité de l’ONU',
  question: 'Comment fonctionne le Conseil de sécurité de l’ONU ?',
  triggers: [
    'conseil de sécurité',
    'droit de veto',
    'membre permanent du conseil',
    'veto russe',
    'veto chinois',
    'veto américain',
  ],
  exclusions: [
    'conseil de sécurité nationale',
    'conseiller à la sécurité nationale',
    'conseil de sécurité turc',
  ],
  sentences: [
    'Le Conseil de sécurité est l’organe de l’ONU chargé du maintien de la paix et de la sécurité internationales.',
    'Il compte quinze membres, dont cinq permanents : la Chine, les États-Unis, la France, le Royaume-Uni et la Russie.',
    'Chacun de ces cinq pays peut, par son veto, bloquer une décision.',
    'Les dix autres sont élus pour deux ans par l’Assemblée générale.',
    'Une résolution doit recueillir neuf voix au moins, sans veto, et peut imposer des sanctions ou autoriser l’emploi de la force.',
  ],
  references: [
    { label: 'Nations unies, Conseil de sécurité', url: 'https://main.un.org/securitycouncil/fr' },
  ],
  cases: {
    about: ['Le Conseil de sécurité se réunit en urgence.', 'Moscou a opposé son droit de veto au texte.'],
    other: ['Un conseiller en sécurité a inspecté le chantier.'],
  },
}
