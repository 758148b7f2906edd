import type { BackgroundTopic } from '../../background.ts'

export const conseilDeLEurope: BackgroundTopic = {
  id: 'conseil-de-l-europe',
  term: 'Conseil de l’Europe',
  question: 'Qu’est-ce que le Conseil de l’Europe ?',
  triggers: ['conseil de l’europe', 'commissaire aux droits de l’homme du conseil'],
  sentences: [
    'Le Conseil de l’Europe est une organisation internationale fondée en 1949 pour défendre les droits de l’homme, la démocratie et l’État de droit.',
    'Il siège à Strasbourg et réunit plus de quarante pays, dont ceux de l’Union européenne, mais aussi le Royaume-Uni ou la Turquie.',
    'Il ne fait pas partie de l’Union européenne et ne doit pas être confondu avec le Conseil européen, qui réunit les dirigeants de celle-ci.',
    'La Convention européenne des droits de l’homme, que ses membres s’engagent à respecter, est son texte le plus connu.',
    'La Russie en a été exclue en mars 2022.',
  ],
  references: [{ label: 'Conseil de l’Europe, site officiel', url: 'https://www.coe.int/fr/' }],
  cases: {
    about: [
      'Le Conseil de l’Europe appelle Ankara à libérer l’opposant.',
      'Un rapport du Conseil de l’Europe critique les prisons.',
    ],
    other: ['L’Europe a conseillé la prudence à ses banques.'],
  },
}
