import type { BackgroundTopic } from '../../background.ts'

export const intersyndicale: BackgroundTopic = {
  id: 'intersyndicale',
  term: 'intersyndicale',
  question: 'Qu’est-ce qu’une intersyndicale ?',
  triggers: ['intersyndicale', 'front syndical', 'unité syndicale'],
  family: 'syndicat',
  country: 'france',
  sentences: [
    'Une intersyndicale réunit plusieurs syndicats qui décident d’agir ensemble, dans une entreprise, un secteur ou tout le pays.',
    'Elle permet de publier un communiqué commun, de fixer des journées de mobilisation ou de négocier d’une même voix.',
    'Chaque syndicat garde toutefois sa liberté et peut s’en retirer.',
    'En France, cinq confédérations sont reconnues représentatives au niveau national depuis 2013 : la CFDT, la CGT, FO, la CFE-CGC et la CFTC.',
    'D’autres organisations, comme l’Unsa, Solidaires ou la FSU, participent souvent aux mobilisations.',
  ],
  references: [{ label: 'Ministère du Travail, site officiel', url: 'https://travail-emploi.gouv.fr/' }],
  cases: {
    about: ['L’intersyndicale appelle à une nouvelle journée d’action.', 'Le front syndical se fissure.'],
    other: ['Le délégué syndical a pris sa retraite.'],
  },
}
