import type { BackgroundTopic } from '../../background.ts'

export const electionsSenatoriales: BackgroundTopic = {
  id: 'elections-senatoriales',
  term: 'élections sénatoriales',
  question: 'Comment les sénateurs sont-ils élus ?',
  triggers: [
    'élection sénatoriale',
    'aux sénatoriales',
    'les sénatoriales',
    'des sénatoriales',
    'renouvellement du sénat',
  ],
  exclusions: ['maison blanche', 'capitole', 'sénateur américain'],
  country: 'france',
  sentences: [
    'En France, les sénateurs sont élus au suffrage universel indirect, dans chaque département, par un collège de grands électeurs.',
    'Ce collège est formé pour l’essentiel de délégués des conseils municipaux ; les députés, les sénateurs et les conseillers départementaux et régionaux y siègent aussi.',
    'Le mandat dure six ans, et le Sénat est renouvelé par moitié tous les trois ans.',
    'Selon le nombre de sièges à pourvoir, le scrutin est majoritaire à deux tours ou proportionnel.',
    'Les 348 sénateurs représentent les collectivités territoriales et les Français établis hors de France.',
  ],
  references: [{ label: 'Sénat, site officiel', url: 'https://www.senat.fr/' }],
  cases: {
    about: [
      'La droite reste majoritaire après les élections sénatoriales.',
      'Il brigue un second mandat aux sénatoriales.',
    ],
    other: ['La commission sénatoriale a auditionné le ministre.'],
  },
}
