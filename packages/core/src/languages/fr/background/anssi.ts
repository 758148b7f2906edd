import type { BackgroundTopic } from '../../background.ts'

export const anssi: BackgroundTopic = {
  id: 'anssi',
  term: 'Agence nationale de la sécurité des systèmes d’information',
  question: 'Qu’est-ce que l’Anssi ?',
  triggers: ['anssi', 'agence nationale de la sécurité des systèmes d’information'],
  country: 'france',
  sentences: [
    'L’Agence nationale de la sécurité des systèmes d’information (Anssi) est l’autorité française de cybersécurité et de cyberdéfense.',
    'Créée en 2009, elle dépend du secrétaire général de la défense et de la sécurité nationale, placé auprès du Premier ministre.',
    'Elle prévient et traite les attaques visant l’État et les organismes d’importance vitale, publie des recommandations et évalue des produits de sécurité.',
    'Elle peut intervenir auprès d’une victime pour comprendre l’attaque et l’aider à rétablir ses systèmes, mais l’enquête judiciaire relève de la justice.',
  ],
  references: [{ label: 'Anssi, site officiel', url: 'https://cyber.gouv.fr' }],
  cases: {
    about: [
      'L’Anssi a dépêché une équipe auprès de l’hôpital visé.',
      'L’Agence nationale de la sécurité des systèmes d’information appelle à corriger la faille sans délai.',
    ],
    other: ['L’agence régionale de santé a ouvert une cellule d’appui.'],
  },
}
