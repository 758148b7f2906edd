import type { BackgroundTopic } from '../../background.ts'

export const essaiClinique: BackgroundTopic = {
  id: 'essai-clinique',
  term: 'essai clinique',
  question: 'Qu’est-ce qu’un essai clinique ?',
  triggers: [
    'essai clinique',
    'étude clinique',
    'groupe placebo',
    'essai randomisé',
    'double aveugle',
    'essai thérapeutique',
    'essai de phase',
  ],
  sentences: [
    'Un essai clinique est une recherche menée chez des volontaires pour savoir si un traitement est efficace et bien toléré.',
    'La phase 1 étudie surtout la sécurité et la dose, le plus souvent chez un petit nombre de personnes ; la phase 2 cherche de premiers signes d’efficacité ; la phase 3 compare le produit, sur de grands groupes, au traitement de référence ou à un placebo.',
    'Les participants sont souvent répartis au hasard, sans que ni eux ni les médecins sachent qui reçoit quoi.',
    'Chacun doit avoir donné son consentement éclairé, et l’essai doit être autorisé au préalable.',
  ],
  references: [
    { label: 'Inserm, site officiel', url: 'https://www.inserm.fr' },
    { label: 'ANSM, site officiel', url: 'https://ansm.sante.fr' },
  ],
  cases: {
    about: [
      'L’essai clinique de phase 3 porte sur 1 200 patients de dix pays.',
      'Le laboratoire a interrompu une étude clinique après le décès d’un volontaire.',
    ],
    other: ['L’essai inscrit à la dernière minute a donné la victoire aux Toulonnais.'],
  },
}
