import type { BackgroundTopic } from '../../background.ts'

export const pensionAlimentaire: BackgroundTopic = {
  id: 'pension-alimentaire',
  term: 'aides sociales',
  question: 'Quelles sont les principales prestations sociales ?',
  triggers: [
    'prestations sociales',
    'prestation sociale',
    'aide sociale',
    'caf',
    'caisse d’allocations familiales',
    'apl',
    'aide personnalisée au logement',
    'prime d’activité',
    'minima sociaux',
    'aides sociales',
    'aide au logement',
    'prime de noël',
    'allocation adulte handicapé',
    'allocations logement',
  ],
  family: 'prestations',
  country: 'france',
  sentences: [
    'Les prestations sociales sont, en France, versées surtout par les caisses d’allocations familiales, les CAF : allocations familiales, aides au logement, prime d’activité pour les travailleurs modestes, revenu de solidarité active.',
    'La plupart dépendent des ressources et de la composition du foyer.',
    'Les minima sociaux assurent un revenu de base aux personnes sans autre moyen de vivre, comme l’allocation aux adultes handicapés.',
    'Une part des ayants droit n’en fait pas la demande, ce qu’on appelle le non-recours.',
  ],
  references: [
    { label: 'Caisse nationale des allocations familiales, site officiel', url: 'https://www.caf.fr' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'La baisse des APL touche surtout les étudiants.',
      'La prime d’activité sera versée par la CAF le 5 du mois.',
    ],
    other: ['La prestation de la chanteuse a ému le jury.'],
  },
}
