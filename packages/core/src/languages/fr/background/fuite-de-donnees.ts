import type { BackgroundTopic } from '../../background.ts'

export const fuiteDeDonnees: BackgroundTopic = {
  id: 'fuite-de-donnees',
  term: 'fuite de données',
  question: 'Qu’est-ce qu’une fuite de données personnelles ?',
  triggers: [
    'fuite de données',
    'vol de données',
    'violation de données',
    'fuite de données personnelles',
    'données compromises',
    'données dérobées',
    'données volées',
  ],
  sentences: [
    'Une fuite de données est la divulgation, la perte ou la copie non autorisée d’informations qui devaient rester protégées, comme des noms, des adresses ou des coordonnées bancaires.',
    'Elle peut venir d’un piratage, d’une erreur de manipulation ou d’un mauvais réglage d’un serveur.',
    'Dans l’Union européenne, l’organisme responsable doit en principe la signaler à l’autorité de contrôle dans les 72 heures, et prévenir les personnes concernées si le risque pour elles est élevé.',
    'La Commission nationale de l’informatique et des libertés conseille à ces personnes de se méfier des messages inhabituels, de changer les mots de passe exposés et de surveiller leurs comptes.',
  ],
  references: [
    {
      label: 'CNIL, page « Les violations de données personnelles »',
      url: 'https://www.cnil.fr/fr/les-violations-de-donnees-personnelles',
    },
    {
      label: 'EUR-Lex, règlement (UE) 2016/679, articles 33 et 34',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj?locale=fr',
    },
  ],
  cases: {
    about: [
      'L’opérateur a informé ses abonnés d’une fuite de données touchant plusieurs milliers de comptes.',
      'Le vol de données remonte au mois de mai, selon les premiers éléments de l’enquête.',
    ],
    other: ['Une fuite d’eau a inondé les archives du musée.'],
  },
}
