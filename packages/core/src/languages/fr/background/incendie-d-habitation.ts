import type { BackgroundTopic } from '../../background.ts'

export const incendieDHabitation: BackgroundTopic = {
  id: 'incendie-d-habitation',
  term: 'incendie d’immeuble',
  question: 'Comment se protéger d’un incendie dans son logement ?',
  triggers: [
    'incendie d’immeuble',
    'incendie d’un immeuble',
    'incendie dans un immeuble',
    'incendie d’habitation',
    'feu d’appartement',
    'incendie d’un appartement',
    'incendie domestique',
    'détecteur de fumée',
    'incendie dans un appartement',
    'intoxiqué par les fumées',
    'incendie d’une maison',
    'incendie de l’immeuble',
  ],
  exclusions: ['commissariat'],
  family: 'incendie',
  sentences: [
    'Dans un incendie d’habitation, les fumées, toxiques et brûlantes, tuent bien plus souvent que les flammes.',
    'En France, chaque logement doit être équipé d’au moins un détecteur de fumée depuis 2015.',
    'Les sapeurs-pompiers recommandent de sortir et de fermer les portes si le feu est chez soi, mais de rester à l’abri, porte fermée et calfeutrée, si les fumées ont envahi les escaliers.',
    'Ils conseillent de se baisser pour respirer, de se manifester à la fenêtre et d’appeler le 18 ou le 112.',
    'Une enquête cherche ensuite l’origine du sinistre, accidentelle ou criminelle.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la construction et de l’habitation, articles L. 142-2 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074096',
    },
    {
      label: 'Fédération nationale des sapeurs-pompiers de France, site officiel',
      url: 'https://www.pompiers.fr',
    },
  ],
  cases: {
    about: [
      'L’incendie d’un immeuble a fait deux morts dans le centre de Bordeaux.',
      'Trois personnes intoxiquées par les fumées ont été hospitalisées après un feu d’appartement.',
    ],
    other: ['Un incendie a détruit douze hectares de garrigue près de Béziers.'],
  },
}
