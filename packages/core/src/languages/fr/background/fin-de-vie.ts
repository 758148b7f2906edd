import type { BackgroundTopic } from '../../background.ts'

export const finDeVie: BackgroundTopic = {
  id: 'fin-de-vie',
  term: 'fin de vie',
  question: 'Que dit la loi française sur la fin de vie ?',
  triggers: [
    'fin de vie',
    'euthanasie',
    'suicide assisté',
    'aide à mourir',
    'soin palliatif',
    'sédation profonde',
    'loi claeys-leonetti',
    'directive anticipée',
    'acharnement thérapeutique',
    'obstination déraisonnable',
  ],
  exclusions: [
    'véhicule en fin de vie',
    'produit en fin de vie',
    'véhicule hors d’usage',
    'obsolescence',
    'chien',
    'rongeur',
    'cheval',
  ],
  country: 'france',
  sentences: [
    'En France, les lois Leonetti de 2005 et Claeys-Leonetti de 2016 interdisent l’obstination déraisonnable : un traitement peut être arrêté s’il est inutile, disproportionné ou ne fait que maintenir artificiellement la vie.',
    'La seconde ouvre, dans certains cas, un droit à une sédation profonde et continue jusqu’au décès.',
    'Chacun peut écrire des directives anticipées et désigner une personne de confiance, qui témoignera de sa volonté.',
    'La loi du 18 août 2026 a créé un droit à l’aide à mourir, sous des conditions strictes, pour des adultes atteints d’une affection grave et incurable.',
    'D’autres pays, comme la Belgique, avaient déjà autorisé l’euthanasie, et la Suisse admet le suicide assisté.',
  ],
  references: [
    {
      label: 'Centre national des soins palliatifs et de la fin de vie, site officiel',
      url: 'https://www.parlons-fin-de-vie.fr',
    },
    {
      label: 'Légifrance, loi du 18 août 2026 relative au droit à l’aide à mourir',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054706877',
    },
  ],
  cases: {
    about: [
      'Les députés ont examiné le texte sur la fin de vie jusqu’à minuit.',
      'Les unités de soins palliatifs manquent de lits dans vingt départements.',
    ],
    other: ['La filière de recyclage traite les véhicules en fin de vie.'],
  },
}
