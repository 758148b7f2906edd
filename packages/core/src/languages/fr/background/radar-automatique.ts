import type { BackgroundTopic } from '../../background.ts'

export const radarAutomatique: BackgroundTopic = {
  id: 'radar-automatique',
  term: 'radar automatique',
  question: 'Comment fonctionne un radar automatique ?',
  triggers: [
    'radar automatique',
    'radar routier',
    'excès de vitesse',
    'radar fixe',
    'limitation de vitesse',
    'radar-tourelle',
    'radar tourelle',
    'radar mobile',
    'grand excès de vitesse',
    'vitesse maximale autorisée',
  ],
  exclusions: ['avion radar', 'radar militaire', 'dépression', 'rafale', 'vent'],
  country: 'france',
  sentences: [
    'Un radar automatique mesure la vitesse des véhicules et photographie ceux qui dépassent la limite ; certains contrôlent aussi le respect des feux rouges ou la vitesse moyenne entre deux points.',
    'L’avis de contravention est envoyé au titulaire du certificat d’immatriculation, qui peut contester l’amende ou désigner un autre conducteur.',
    'Une marge technique est déduite de la vitesse mesurée.',
    'En France, la vitesse est limitée, sauf signalisation contraire, à 130 kilomètres à l’heure sur autoroute et à 50 en ville ; les routes à double sens sans séparateur sont limitées à 80 depuis 2018, mais les départements peuvent y rétablir les 90.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la route, articles R. 413-2 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074228',
    },
    { label: 'Sécurité routière, site officiel', url: 'https://www.securite-routiere.gouv.fr' },
  ],
  cases: {
    about: [
      'Un radar automatique a flashé le motard à plus de 200 km/h.',
      'Le département relève la limitation de vitesse sur trois routes.',
    ],
    other: ['Le ministre est sorti des radars médiatiques depuis sa démission.'],
  },
}
