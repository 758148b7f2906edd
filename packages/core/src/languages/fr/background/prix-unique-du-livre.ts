import type { BackgroundTopic } from '../../background.ts'

export const prixUniqueDuLivre: BackgroundTopic = {
  id: 'prix-unique-du-livre',
  term: 'prix unique du livre',
  question: 'Qu’est-ce que le prix unique du livre ?',
  triggers: [
    'prix unique du livre',
    'loi lang',
    'libraire indépendant',
    'librairie indépendante',
    'prix du livre',
    'syndicat de la librairie française',
  ],
  country: 'france',
  sentences: [
    'En France, la loi du 10 août 1981, dite loi Lang, oblige tous les détaillants à vendre un livre neuf au prix fixé par son éditeur, avec un rabais de 5 % au plus.',
    'Elle vise à protéger les librairies de la concurrence des grandes surfaces et, par là, la diversité de l’édition.',
    'Un texte de 2011 a étendu ce principe au livre numérique.',
    'Pour les commandes en ligne livrées à domicile, la loi encadre aussi les frais de port, afin d’éviter une gratuité que les petits libraires ne peuvent pas offrir.',
  ],
  references: [
    {
      label: 'Légifrance, loi du 10 août 1981 relative au prix du livre',
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000517179',
    },
    { label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' },
  ],
  cases: {
    about: [
      'Les éditeurs défendent le prix unique du livre face aux plateformes.',
      'Une librairie indépendante rouvrira grâce à une cagnotte en ligne.',
    ],
    other: ['Le livre raconte le destin unique d’un marchand de perles.'],
  },
}
