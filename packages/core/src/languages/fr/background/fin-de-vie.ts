import type { BackgroundTopic } from '../../background.ts'

export const finDeVie: BackgroundTopic = {
  id: 'fin-de-vie',
  term: 'fin de vie',
  question: 'Que dit la loi Claeys-Leonetti sur la fin de vie ?',
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
  sentences: [
    'En France, les lois Leonetti de 2005 et Claeys-Leonetti de 2016 interdisent l’obstination déraisonnable : un traitement peut être arrêté s’il est inutile, disproportionné ou ne fait que maintenir artificiellement la vie.',
    'La loi de 2016 ouvre, dans certains cas, un droit à une sédation profonde et continue maintenue jusqu’au décès.',
    'Chacun peut écrire des directives anticipées et désigner une personne de confiance, qui témoignera de sa volonté.',
    'L’euthanasie et le suicide assisté sont autorisés sous conditions dans plusieurs pays, comme la Belgique ou, pour le second, la Suisse.',
  ],
  references: [
    {
      label: 'Centre national des soins palliatifs et de la fin de vie, site officiel',
      url: 'https://www.parlons-fin-de-vie.fr',
    },
    {
      label: 'Légifrance, loi du 2 février 2016',
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000031970253',
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
