import type { BackgroundTopic } from '../../background.ts'

export const vagueDeFroid: BackgroundTopic = {
  id: 'vague-de-froid',
  term: 'vague de froid',
  question: 'Qu’est-ce qu’une vague de froid ?',
  triggers: [
    'vague de froid',
    'grand froid',
    'plan grand froid',
    'épisode de grand froid',
    'froid polaire',
    'température glaciale',
    'pluie verglaçante',
    'épisode neigeux',
    'neige',
    'verglas',
    'chutes de neige',
  ],
  exclusions: [
    'boule de neige',
    'effet boule de neige',
    'canon à neige',
    'reine des neiges',
    'neige carbonique',
    'raquettes à neige',
    'sports d’hiver',
  ],
  sentences: [
    'Une vague de froid est un épisode de températures nettement inférieures aux normales, qui dure plusieurs jours sur une grande partie d’un pays.',
    'Le vent accentue la sensation de froid, que les météorologues expriment par une température ressentie.',
    'Le froid expose à l’hypothermie et aux gelures, et aggrave les maladies du cœur et des poumons ; le mauvais usage des chauffages provoque aussi des intoxications au monoxyde de carbone.',
    'En France, les préfets peuvent renforcer l’accueil des personnes sans abri, que le numéro d’urgence sociale, le 115, oriente vers un hébergement.',
  ],
  references: [
    { label: 'Santé publique France, site officiel', url: 'https://www.santepubliquefrance.fr' },
    { label: 'Météo-France, site officiel', url: 'https://meteofrance.com' },
  ],
  cases: {
    about: [
      'Une vague de froid venue de Russie traversera le pays à partir de mardi.',
      'Le plan grand froid a été activé par la préfecture.',
    ],
    other: ['La candidate a jeté un froid dans la salle en quittant la réunion.'],
  },
}
