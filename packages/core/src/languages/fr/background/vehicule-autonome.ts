import type { BackgroundTopic } from '../../background.ts'

export const vehiculeAutonome: BackgroundTopic = {
  id: 'vehicule-autonome',
  term: 'véhicule autonome',
  question: 'Qu’est-ce qu’un véhicule autonome ?',
  triggers: [
    'véhicule autonome',
    'voiture autonome',
    'conduite autonome',
    'voiture sans chauffeur',
    'robotaxi',
    'taxi autonome',
    'pilotage automatique de la voiture',
    'navette autonome',
    'conduite automatisée',
  ],
  sentences: [
    'Un véhicule autonome est capable de rouler en se passant, en partie ou tout à fait, d’un conducteur.',
    'Des caméras, des radars et parfois des lasers, les lidars, lui font percevoir son environnement, qu’un ordinateur analyse pour décider des manœuvres.',
    'Une classification internationale distingue six niveaux, de 0, sans automatisation, à 5, où le véhicule circule seul partout.',
    'Aux niveaux 1 et 2, le conducteur doit rester attentif à tout moment et garde la responsabilité de la conduite ; aux niveaux supérieurs, la question de la responsabilité en cas d’accident est plus délicate.',
  ],
  references: [
    { label: 'SAE International, norme J3016', url: 'https://www.sae.org/standards/content/j3016_202104/' },
    {
      label: 'Légifrance, Code de la route, articles L. 123-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074228',
    },
  ],
  cases: {
    about: [
      'Un robotaxi s’est immobilisé au milieu d’un carrefour de San Francisco.',
      'Le constructeur rappelle des voitures autonomes après une collision.',
    ],
    other: ['La région autonome a élu un nouveau parlement.'],
  },
}
