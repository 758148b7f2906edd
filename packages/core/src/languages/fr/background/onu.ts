import type { BackgroundTopic } from '../../background.ts'

export const onu: BackgroundTopic = {
  id: 'onu',
  term: 'Organisation des Nations unies',
  question: 'Qu’est-ce que l’ONU ?',
  triggers: [
    'assemblée générale de l’onu',
    'secrétaire général de l’onu',
    'secrétaire générale de l’onu',
    'assemblée générale des nations unies',
    'chef de l’onu',
    'secrétaire général des nations unies',
    'résolution de l’onu',
    'tribune de l’onu',
    'charte des nations unies',
    'onu',
    'nations unies',
  ],
  sentences: [
    'L’Organisation des Nations unies, ou ONU, a été fondée en 1945 pour maintenir la paix et favoriser la coopération entre les États.',
    'Presque tous les pays du monde en sont membres, et chacun dispose d’une voix à l’Assemblée générale.',
    'Les résolutions de cette assemblée ne sont en général pas obligatoires, à la différence de certaines décisions du Conseil de sécurité.',
    'Le secrétaire général, nommé pour cinq ans, dirige l’administration de l’organisation.',
    'L’ONU s’appuie sur des agences et des programmes spécialisés, par exemple pour l’enfance, les réfugiés, la santé ou l’alimentation.',
  ],
  references: [{ label: 'Nations unies, site officiel', url: 'https://www.un.org/fr/' }],
  cases: {
    about: [
      'Le secrétaire général de l’ONU appelle à une trêve.',
      'Le président a parlé devant l’Assemblée générale des Nations unies.',
    ],
    other: ['L’assemblée générale des actionnaires a approuvé les comptes.'],
  },
}
