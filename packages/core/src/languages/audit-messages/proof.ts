import type { AuditMessages } from './message.ts'

export const proofMessages: AuditMessages = {
  'unmet-clauses': {
    fr: {
      name: 'Clauses de la commande',
      finding: 'La clause « {clause} » n’est pas remplie.',
      advice: 'Reprenez l’article, ajoutez de la matière (--context) ou changez la commande.',
    },
    en: {
      name: 'Clauses of the brief',
      finding: 'The clause “{clause}” is not met.',
      advice: 'Rework the article, add material (--context) or change the brief.',
    },
  },
  'unsupported-claims': {
    fr: {
      name: 'Preuve de chaque affirmation',
      finding: '« {value} » ne se trouve pas dans les sources ({field}).',
      advice: 'Vérifiez le passage, corrigez-le ou retirez-le.',
    },
    en: {
      name: 'Proof of every statement',
      finding: '“{value}” is not in the sources ({field}).',
      advice: 'Check the passage, and correct it or take it out.',
    },
  },
  'machine-orders': {
    fr: {
      name: 'Ordres à une machine',
      finding: '« {text} » s’adresse à une machine, pas au lecteur.',
      advice: 'Demandez-vous qui l’a glissé là ; retirez le passage, ou citez-le pour ce qu’il est.',
    },
    en: {
      name: 'Orders to a machine',
      finding: '“{text}” turns to a machine, not to readers.',
      advice: 'Ask who slipped it in; take the passage out, or quote it as what it is.',
    },
  },
}
