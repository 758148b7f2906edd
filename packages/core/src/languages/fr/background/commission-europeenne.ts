import type { BackgroundTopic } from '../../background.ts'

export const commissionEuropeenne: BackgroundTopic = {
  id: 'commission-europeenne',
  term: 'Commission européenne',
  question: 'Quel est le rôle de la Commission européenne ?',
  triggers: [
    'commission européenne',
    'exécutif européen',
    'commissaire européen',
    'commissaire européenne',
    'bruxelles propose',
    'présidente de la commission européenne',
  ],
  sentences: [
    'La Commission européenne est l’organe exécutif de l’Union européenne ; son siège est à Bruxelles.',
    'Elle propose les lois européennes, que le Parlement européen et les États membres, réunis au Conseil, examinent et adoptent.',
    'Elle veille au respect des traités et peut saisir la justice européenne contre un État.',
    'Elle fait aussi respecter les règles de concurrence, négocie les accords commerciaux et exécute le budget européen.',
    'Elle compte un commissaire par pays ; son président est élu par le Parlement européen, sur proposition des chefs d’État ou de gouvernement, et son mandat dure cinq ans.',
  ],
  references: [
    { label: 'Commission européenne, site officiel', url: 'https://commission.europa.eu/index_fr' },
  ],
  cases: {
    about: [
      'La Commission européenne a infligé une amende au groupe.',
      'Le commissaire européen à l’Agriculture s’est dit confiant.',
    ],
    other: ['Une commission parlementaire a entendu le ministre européen.'],
  },
}
