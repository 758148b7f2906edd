import type { BackgroundTopic } from '../../background.ts'

export const hauteAutoriteDeSante: BackgroundTopic = {
  id: 'haute-autorite-de-sante',
  term: 'Haute Autorité de santé',
  question: 'Qu’est-ce que la Haute Autorité de santé ?',
  triggers: ['haute autorité de santé'],
  country: 'france',
  sentences: [
    'La Haute Autorité de santé (HAS) est une autorité publique indépendante à caractère scientifique, créée par une loi de 2004.',
    'Elle évalue les médicaments, les dispositifs médicaux et les actes que l’Assurance maladie peut rembourser, et rend des avis au gouvernement, notamment sur la vaccination.',
    'Elle publie des recommandations de bonne pratique destinées aux soignants.',
    'Elle certifie aussi les hôpitaux et les cliniques et définit la manière d’évaluer les établissements sociaux et médico-sociaux.',
    'Le remboursement et le prix d’un médicament sont décidés par d’autres, qui s’appuient sur ses avis.',
  ],
  references: [{ label: 'Haute Autorité de santé, site officiel', url: 'https://www.has-sante.fr' }],
  cases: {
    about: [
      'La Haute Autorité de santé recommande d’élargir le dépistage.',
      'Le traitement a reçu un avis défavorable de la Haute Autorité de santé.',
    ],
    other: ['La Haute Autorité pour la transparence de la vie publique a saisi le parquet.'],
  },
}
