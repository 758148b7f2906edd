import type { BackgroundTopic } from '../../background.ts'

export const penurieDeMedicaments: BackgroundTopic = {
  id: 'penurie-de-medicaments',
  term: 'pénurie de médicaments',
  question: 'Pourquoi des médicaments manquent-ils ?',
  triggers: [
    'pénurie de médicaments',
    'rupture de stock de médicaments',
    'tension d’approvisionnement',
    'médicament en rupture',
    'médicament d’intérêt thérapeutique majeur',
    'relocalisation du médicament',
    'pénurie du médicament',
  ],
  sentences: [
    'Une pénurie survient quand une pharmacie ou un hôpital ne peut plus se procurer un médicament dans des délais normaux.',
    'Les causes sont souvent industrielles : substances actives fabriquées par un petit nombre d’usines, parfois lointaines, incident de production ou hausse soudaine de la demande.',
    'Les industriels et les distributeurs invoquent aussi les prix, tandis que des associations dénoncent des stocks insuffisants.',
    'En France, les laboratoires doivent signaler les risques de rupture à l’Agence nationale de sécurité du médicament et constituer des stocks de sécurité pour les produits essentiels.',
  ],
  references: [
    { label: 'ANSM, site officiel', url: 'https://ansm.sante.fr' },
    {
      label: 'Légifrance, Code de la santé publique, articles L. 5121-29 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'Les pharmaciens s’inquiètent d’une pénurie de médicaments pour les enfants.',
      'L’amoxicilline connaît de fortes tensions d’approvisionnement, ont signalé les pharmaciens : la pénurie de médicaments dure depuis l’automne.',
    ],
    other: ['La pénurie de carburant a touché une station-service sur cinq.'],
  },
}
