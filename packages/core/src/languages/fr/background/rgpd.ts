import type { BackgroundTopic } from '../../background.ts'

export const rgpd: BackgroundTopic = {
  id: 'rgpd',
  term: 'règlement général sur la protection des données',
  question: 'Qu’est-ce que le RGPD ?',
  triggers: [
    'rgpd',
    'règlement général sur la protection des données',
    'gdpr',
    'règlement européen sur la protection des données',
  ],
  sentences: [
    'Le règlement général sur la protection des données (RGPD) est le texte de l’Union européenne qui encadre l’utilisation des données personnelles, applicable depuis le 25 mai 2018.',
    'Il impose aux organismes d’avoir une raison légitime de traiter ces données, de n’en recueillir que ce qui est nécessaire et de les protéger.',
    'Il donne à chacun le droit d’accéder aux informations qui le concernent, de les faire corriger et, dans certains cas, de les faire effacer.',
    'Les manquements les plus graves exposent à une amende qui peut atteindre 20 millions d’euros ou 4 % du chiffre d’affaires mondial annuel de l’entreprise.',
  ],
  references: [
    {
      label: 'EUR-Lex, règlement (UE) 2016/679',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj?locale=fr',
    },
    { label: 'CNIL, site officiel', url: 'https://www.cnil.fr' },
  ],
  cases: {
    about: [
      'L’entreprise est accusée d’avoir enfreint le RGPD en conservant les adresses de ses anciens clients.',
      'Le règlement général sur la protection des données prévoit un droit à l’effacement.',
    ],
    other: ['Le règlement intérieur du lycée interdit le téléphone pendant les cours.'],
  },
}
