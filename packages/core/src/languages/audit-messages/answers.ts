import type { AuditMessages } from './message.ts'

export const answersMessages: AuditMessages = {
  'late-figures': {
    fr: {
      name: 'Chiffres tôt dans le texte',
      finding: 'Le premier chiffre vient à la phrase {place} ; plutôt avant la phrase {limit}.',
      advice:
        'Avancez un chiffre du texte : les moteurs de réponse citent plus souvent les textes qui en donnent.',
    },
    en: {
      name: 'Figures early in the text',
      finding: 'The first figure comes in sentence {place}; better before sentence {limit}.',
      advice: 'Bring a figure of the text forward: answer engines cite texts with figures more often.',
    },
  },
  'late-quotes': {
    fr: {
      name: 'Citations tôt dans le texte',
      finding: 'La première citation vient à la phrase {place} ; plutôt avant la phrase {limit}.',
      advice: 'Avancez une citation : de toutes les façons mesurées, c’est celle qui aide le plus.',
    },
    en: {
      name: 'Quotations early in the text',
      finding: 'The first quotation comes in sentence {place}; better before sentence {limit}.',
      advice: 'Bring a quotation forward: of all that was measured it helps most.',
    },
  },
  'late-sources': {
    fr: {
      name: 'Sources tôt dans le texte',
      finding: 'La première source est nommée à la phrase {place} ; plutôt avant la phrase {limit}.',
      advice: 'Dites tôt de qui viennent les faits.',
    },
    en: {
      name: 'Sources early in the text',
      finding: 'The first source is named in sentence {place}; better before sentence {limit}.',
      advice: 'Say early where the facts come from.',
    },
  },
  'slow-answers': {
    fr: {
      name: 'Réponses directes',
      finding: 'La réponse à « {question} » commence par une phrase de {words} mots ; {limit} au plus.',
      advice: 'Répondez d’abord, expliquez ensuite.',
    },
    en: {
      name: 'Direct answers',
      finding: 'The answer to “{question}” begins with a sentence of {words} words; {limit} at most.',
      advice: 'Answer first, explain after.',
    },
  },
}
