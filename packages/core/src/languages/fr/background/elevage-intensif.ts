import type { BackgroundTopic } from '../../background.ts'

export const elevageIntensif: BackgroundTopic = {
  id: 'elevage-intensif',
  term: 'élevage intensif',
  question: 'Qu’est-ce que l’élevage intensif ?',
  triggers: [
    'élevage intensif',
    'élevage industriel',
    'ferme-usine',
    'porcherie',
    'poulailler industriel',
    'poule en cage',
    'élevage en cage',
    'élevage en plein air',
    'élevage porcin',
    'élevage de porcs',
    'élevage de poulets',
    'élevage de volailles',
    'ferme des mille vaches',
  ],
  sentences: [
    'L’élevage intensif cherche à produire beaucoup en un espace et en un temps réduits : les animaux, nombreux, vivent surtout en bâtiment et sont nourris d’aliments concentrés.',
    'Il permet de vendre de la viande, des œufs ou du lait à bas prix.',
    'Ses détracteurs lui reprochent la souffrance des animaux, la pollution de l’eau par les effluents et la consommation d’aliments importés.',
    'Des règles européennes fixent des conditions minimales d’élevage ; en France, les exploitations les plus grandes doivent obtenir une autorisation au titre de l’environnement, après une consultation du public.',
  ],
  references: [
    {
      label: 'Légifrance, Code de l’environnement, livre V',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074220',
    },
    { label: 'Ministère de l’Agriculture, site officiel', url: 'https://agriculture.gouv.fr' },
  ],
  cases: {
    about: [
      'Le projet d’extension de la porcherie a été rejeté par le tribunal.',
      'L’association a filmé clandestinement un élevage intensif de poulets.',
    ],
    other: ['La psychologue propose un entraînement intensif de la mémoire.'],
  },
}
