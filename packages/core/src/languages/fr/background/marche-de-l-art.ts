import type { BackgroundTopic } from '../../background.ts'

export const marcheDeLArt: BackgroundTopic = {
  id: 'marche-de-l-art',
  term: 'vente aux enchères',
  question: 'Comment se déroule une vente aux enchères d’art ?',
  triggers: [
    'vente aux enchères',
    'maison de ventes',
    'commissaire-priseur',
    'salle des ventes',
    'christie’s',
    'sotheby’s',
    'hôtel drouot',
    'mise aux enchères',
  ],
  exclusions: ['fréquence'],
  sentences: [
    'Lors d’une vente aux enchères, un objet est attribué à la personne qui en propose le prix le plus élevé.',
    'Une estimation est publiée à l’avance, et le vendeur peut fixer un prix de réserve au-dessous duquel l’objet n’est pas vendu.',
    'Le prix annoncé au coup de marteau ne comprend pas les frais que l’acheteur paie à la maison de ventes.',
    'En France, l’État peut exercer un droit de préemption, c’est-à-dire se substituer au dernier enchérisseur, et l’exportation d’œuvres importantes suppose un certificat.',
    'Certaines peuvent être classées « trésor national » et retenues sur le territoire.',
  ],
  references: [
    { label: 'Conseil des maisons de vente, site officiel', url: 'https://conseilmaisonsdevente.fr' },
    { label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' },
  ],
  cases: {
    about: [
      'Le tableau, redécouvert dans une cuisine, a trouvé preneur à vingt-quatre millions d’euros chez un commissaire-priseur de Senlis.',
      'La collection de l’actrice sera dispersée lors d’une vente aux enchères à Drouot.',
    ],
    other: ['La surenchère des promesses électorales inquiète les économistes.'],
  },
}
