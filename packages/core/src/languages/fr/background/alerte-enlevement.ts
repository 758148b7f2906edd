import type { BackgroundTopic } from '../../background.ts'

export const alerteEnlevement: BackgroundTopic = {
  id: 'alerte-enlevement',
  term: 'alerte enlèvement',
  question: 'Quand une alerte enlèvement est-elle déclenchée ?',
  triggers: ['alerte enlèvement', 'plan alerte enlèvement', 'alerte-enlèvement'],
  country: 'france',
  sentences: [
    'En France, l’alerte enlèvement mobilise toute la population pour retrouver un enfant enlevé.',
    'Elle suppose un enlèvement avéré, et non une simple disparition, d’un mineur dont la vie ou l’intégrité est en danger, et des informations dont la diffusion peut aider à le retrouver.',
    'Le procureur de la République en décide, avec l’accord du ministère de la Justice.',
    'Médias, panneaux et sites Internet diffusent alors le même message pendant quelques heures.',
    'Les autorités demandent à tout témoin d’appeler le numéro indiqué et de ne jamais intervenir lui-même.',
  ],
  references: [{ label: 'Ministère de la Justice, site officiel', url: 'https://www.justice.gouv.fr/' }],
  cases: {
    about: [
      'Une alerte enlèvement a été déclenchée dans la Drôme.',
      'Le dispositif « alerte enlèvement » a été levé.',
    ],
    other: ['L’enlèvement des ordures est retardé par une alerte au vent.'],
  },
}
