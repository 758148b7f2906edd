import type { BackgroundTopic } from '../../background.ts'

export const fondsMonetaireInternational: BackgroundTopic = {
  id: 'fonds-monetaire-international',
  term: 'Fonds monétaire international',
  question: 'Que fait le Fonds monétaire international ?',
  triggers: ['fmi', 'fonds monétaire international'],
  sentences: [
    'Le Fonds monétaire international, ou FMI, est une organisation créée en 1944 pour veiller à la stabilité du système monétaire mondial.',
    'Presque tous les pays du monde en sont membres et lui versent une contribution, dont dépend leur poids dans les votes.',
    'Il prête à des États qui ne parviennent plus à payer leurs échéances extérieures, en échange de réformes de leurs finances et de leur économie.',
    'Il surveille aussi l’économie mondiale et publie des prévisions.',
    'Il siège à Washington, comme la Banque mondiale, qui finance surtout des projets de développement.',
  ],
  references: [{ label: 'Fonds monétaire international, site officiel', url: 'https://www.imf.org/fr/Home' }],
  cases: {
    about: [
      'Le FMI a approuvé un prêt à l’Argentine.',
      'Le Fonds monétaire international abaisse sa prévision.',
    ],
    other: ['Le fonds d’investissement international a vendu ses parts.'],
  },
}
