import type { BackgroundTopic } from '../../background.ts'

export const permisAPoints: BackgroundTopic = {
  id: 'permis-a-points',
  term: 'permis à points',
  question: 'Comment fonctionne le permis à points ?',
  triggers: [
    'permis à points',
    'retrait de points',
    'perte de points',
    'suspension de permis',
    'retrait de permis',
    'permis probatoire',
    'retrait de six points',
    'points sur le permis',
  ],
  exclusions: ['permis de construire', 'perte de points de croissance', 'retrait de points du club'],
  country: 'france',
  sentences: [
    'En France, le permis de conduire est doté de 12 points au plus ; un nouveau conducteur en reçoit 6 et atteint le maximum après une période probatoire.',
    'Une infraction entraîne, selon sa gravité, la perte de points, jusqu’à 6 pour les plus graves.',
    'Ils peuvent être récupérés après un certain temps sans nouvelle infraction, ou en partie par un stage de sensibilisation.',
    'Lorsque le nombre de points tombe à zéro, le permis n’est plus valable et il faut attendre en principe six mois avant d’en obtenir un nouveau.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la route, articles L. 223-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074228',
    },
    { label: 'Sécurité routière, site officiel', url: 'https://www.securite-routiere.gouv.fr' },
  ],
  cases: {
    about: [
      'L’infraction est passible d’un retrait de six points sur le permis.',
      'Le conducteur roulait malgré une suspension de permis.',
    ],
    other: ['Le permis de construire du stade a été annulé par le tribunal.'],
  },
}
