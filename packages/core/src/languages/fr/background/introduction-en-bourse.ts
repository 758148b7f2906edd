import type { BackgroundTopic } from '../../background.ts'

export const introductionEnBourse: BackgroundTopic = {
  id: 'introduction-en-bourse',
  term: 'introduction en Bourse',
  question: 'Qu’est-ce qu’une introduction en Bourse ?',
  triggers: [
    'introduction en bourse',
    'entrée en bourse',
    'introduire en bourse',
    'ipo',
    'faire son entrée à wall street',
    'cotation en bourse',
    'première cotation',
    'débuts en bourse',
  ],
  sentences: [
    'Une introduction en Bourse est la première mise en vente des actions d’une société sur un marché ouvert au public.',
    'Elle lui permet de trouver de l’argent pour se développer, et à ses premiers actionnaires de revendre une partie de leurs titres.',
    'L’entreprise doit publier un document détaillé, le prospectus, que l’Autorité des marchés financiers approuve en France.',
    'Le prix est fixé selon la demande des investisseurs ; le cours varie ensuite librement.',
    'Une société cotée est tenue d’informer régulièrement le public de ses comptes.',
  ],
  references: [
    { label: 'Autorité des marchés financiers, site officiel', url: 'https://www.amf-france.org/fr' },
  ],
  cases: {
    about: ['La plateforme prépare son introduction en Bourse.', 'L’éditeur a réussi son entrée en Bourse.'],
    other: ['La bourse scolaire est versée en octobre.'],
  },
}
