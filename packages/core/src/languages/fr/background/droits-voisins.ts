import type { BackgroundTopic } from '../../background.ts'

export const droitsVoisins: BackgroundTopic = {
  id: 'droits-voisins',
  term: 'droits voisins de la presse',
  question: 'Que sont les droits voisins de la presse ?',
  triggers: [
    'droits voisins',
    'droit voisin',
    'éditeur de presse',
    'rémunération des éditeurs',
    'rémunérer les éditeurs',
    'rémunérer les médias',
  ],
  sentences: [
    'Les droits voisins permettent aux éditeurs et aux agences de presse d’être payés quand des plateformes en ligne réutilisent leurs contenus, par exemple dans les résultats d’un moteur de recherche.',
    'Ils ont été créés par une directive européenne de 2019 sur le droit d’auteur, que la France a été la première à transposer, par une loi de juillet 2019.',
    'La rémunération se négocie entre les éditeurs et les plateformes ; une part revient aux journalistes.',
    'Ces droits durent deux ans à compter de l’année qui suit la publication.',
    'Les simples liens et les très courts extraits en sont exclus.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la propriété intellectuelle, articles L. 218-1 à L. 218-5',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/',
    },
  ],
  cases: {
    about: [
      'Les éditeurs réclament le paiement de leurs droits voisins à Google.',
      'Un accord sur le droit voisin a été signé.',
    ],
    other: ['Les droits du voisin ont été respectés par le maire.'],
  },
}
