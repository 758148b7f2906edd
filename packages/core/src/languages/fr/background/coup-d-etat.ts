import type { BackgroundTopic } from '../../background.ts'

export const coupDEtat: BackgroundTopic = {
  id: 'coup-d-etat',
  term: 'coup d’État',
  question: 'Qu’est-ce qu’un coup d’État ?',
  triggers: [
    'coup d’état',
    'putsch',
    'putschiste',
    'coup d’état militaire',
    'junte',
    'tentative de coup d’état',
  ],
  exclusions: ['coup d’état de 1973', 'coup d’état du 2 décembre'],
  sentences: [
    'Un coup d’État est la prise du pouvoir par la force ou en violation de la Constitution, par un petit groupe, souvent des militaires.',
    'On parle de putsch quand il est mené par l’armée.',
    'Ses auteurs suspendent en général la Constitution, dissolvent le Parlement et promettent une transition avant de nouvelles élections.',
    'Il se distingue de la révolution, portée par un soulèvement de la population.',
    'L’Union africaine et d’autres organisations régionales suspendent d’ordinaire un pays membre après un changement de pouvoir contraire à la Constitution.',
  ],
  references: [{ label: 'Union africaine, site officiel', url: 'https://au.int/fr' }],
  cases: {
    about: ['Des militaires ont annoncé un coup d’État à la télévision.', 'La junte promet des élections.'],
    other: ['Le chef de l’État a donné le coup d’envoi du match.'],
  },
}
