import type { BackgroundTopic } from '../../background.ts'

export const secheresse: BackgroundTopic = {
  id: 'secheresse',
  term: 'sécheresse',
  question: 'Qu’est-ce qu’une sécheresse ?',
  triggers: [
    'sécheresse',
    'restriction d’eau',
    'arrêté sécheresse',
    'stress hydrique',
    'pénurie d’eau',
    'manque de pluie',
    'mégabassine',
    'méga-bassine',
    'réserve de substitution',
  ],
  sentences: [
    'Une sécheresse est un manque d’eau prolongé par rapport à la normale d’une région et d’une saison.',
    'Les spécialistes distinguent la sécheresse météorologique, due au manque de pluie, la sécheresse des sols, qui touche les plantes, et la sécheresse hydrologique, quand rivières et nappes sont basses.',
    'En France, les préfets peuvent limiter les usages de l’eau selon quatre niveaux : vigilance, alerte, alerte renforcée et crise.',
    'Les mesures, publiées sur le site VigiEau, vont de l’appel à la sobriété à l’interdiction des usages non prioritaires.',
  ],
  references: [
    { label: 'VigiEau, site de l’État', url: 'https://vigieau.gouv.fr' },
    { label: 'BRGM, site officiel', url: 'https://www.brgm.fr' },
  ],
  cases: {
    about: [
      'La sécheresse a contraint la préfecture à interdire l’arrosage des jardins.',
      'Des restrictions d’eau entrent en vigueur dans quarante communes.',
    ],
    other: ['Le ton sec de la lettre a surpris les salariés.'],
  },
}
