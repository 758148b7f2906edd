import type { BackgroundTopic } from '../../background.ts'

export const ansm: BackgroundTopic = {
  id: 'ansm',
  term: 'Agence nationale de sécurité du médicament',
  question: 'Qu’est-ce que l’ANSM ?',
  triggers: [
    'ansm',
    'agence nationale de sécurité du médicament',
    'agence du médicament',
    'pharmacovigilance',
    'effet indésirable',
  ],
  country: 'france',
  sentences: [
    'L’Agence nationale de sécurité du médicament et des produits de santé (ANSM) est l’établissement public qui surveille, en France, les médicaments, les vaccins et les dispositifs médicaux.',
    'Elle autorise les essais cliniques, délivre certaines autorisations de vente, inspecte les fabricants et contrôle la qualité des produits.',
    'Elle recueille et analyse aussi les effets indésirables signalés par les soignants, les patients et les entreprises : c’est la pharmacovigilance.',
    'Elle peut limiter l’emploi d’un produit, le suspendre ou le faire rappeler, et cherche à prévenir les pénuries.',
    'Elle a succédé en 2012 à l’Afssaps.',
  ],
  references: [{ label: 'ANSM, site officiel', url: 'https://ansm.sante.fr' }],
  cases: {
    about: [
      'L’ANSM a suspendu la vente de deux lots du sirop.',
      'Les centres de pharmacovigilance ont reçu une centaine de signalements.',
    ],
    other: ['L’agence du tourisme a recensé les nuitées de l’été.'],
  },
}
