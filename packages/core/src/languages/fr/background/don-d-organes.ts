import type { BackgroundTopic } from '../../background.ts'

export const donDOrganes: BackgroundTopic = {
  id: 'don-d-organes',
  term: 'don d’organes',
  question: 'Comment fonctionne le don d’organes en France ?',
  triggers: [
    'don d’organes',
    'don d’organe',
    'greffe d’organe',
    'greffe d’organes',
    'transplantation',
    'greffon',
    'donneur d’organe',
    'donneur d’organes',
    'agence de la biomédecine',
    'greffe de cœur',
    'greffe du cœur',
    'greffe cardiaque',
    'greffe de rein',
    'greffe du rein',
    'greffe rénale',
    'greffe de foie',
    'greffe hépatique',
    'greffe de poumon',
    'greffe pulmonaire',
    'greffe de cornée',
    'greffe du visage',
    'prélèvement d’organes',
  ],
  exclusions: ['trafic d’organes'],
  country: 'france',
  sentences: [
    'En France, depuis la loi Caillavet de 1976, toute personne est présumée donneuse d’organes après sa mort, sauf si elle a exprimé son refus de son vivant.',
    'Ce refus peut être inscrit sur le registre national des refus, écrit et confié à un proche, ou dit à l’entourage.',
    'Le don est gratuit et anonyme entre le donneur décédé et le receveur.',
    'L’Agence de la biomédecine gère la liste des malades en attente et répartit les organes ; un don de son vivant, d’un rein par exemple, est possible sous des conditions strictes.',
  ],
  references: [
    { label: 'Agence de la biomédecine, site sur le don d’organes', url: 'https://www.dondorganes.fr' },
    {
      label: 'Légifrance, Code de la santé publique, articles L. 1232-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'La journée nationale du don d’organes rappelle que des milliers de malades attendent.',
      'Les chirurgiens ont réussi une greffe de rein entre deux sœurs.',
    ],
    other: ['La plainte a été déposée au greffe du tribunal de Lille.'],
  },
}
