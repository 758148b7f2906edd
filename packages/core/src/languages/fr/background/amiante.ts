import type { BackgroundTopic } from '../../background.ts'

export const amiante: BackgroundTopic = {
  id: 'amiante',
  term: 'amiante',
  question: 'Pourquoi l’amiante est-il dangereux ?',
  triggers: ['amiante', 'désamiantage', 'amianté', 'mésothéliome'],
  sentences: [
    'L’amiante est un minéral fibreux, très employé au XXe siècle dans le bâtiment et l’industrie parce qu’il résiste au feu et coûtait peu.',
    'Ses fibres, une fois inhalées, peuvent causer des maladies du poumon et de la plèvre, dont des cancers, souvent plusieurs décennies après l’exposition.',
    'La France l’a interdit en 1997, mais il subsiste dans de nombreuses constructions anciennes.',
    'Un repérage est obligatoire avant la vente, les travaux ou la démolition de bâtiments anciens, et le désamiantage est réservé à des entreprises spécialement formées.',
  ],
  references: [
    {
      label: 'INRS, dossier « Amiante »',
      url: 'https://www.inrs.fr/risques/amiante/ce-qu-il-faut-retenir.html',
    },
    {
      label: 'Légifrance, Code de la santé publique',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'Le lycée a été fermé après la découverte d’amiante dans les plafonds.',
      'Les anciens salariés demandent réparation pour leur exposition à l’amiante.',
    ],
    other: ['Les amantes de Vérone ont inspiré le chorégraphe.'],
  },
}
