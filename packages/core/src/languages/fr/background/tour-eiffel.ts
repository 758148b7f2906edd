import type { BackgroundTopic } from '../../background.ts'

export const tourEiffel: BackgroundTopic = {
  id: 'tour-eiffel',
  term: 'tour Eiffel',
  question: 'Quelle est l’histoire de la tour Eiffel ?',
  triggers: ['tour eiffel', 'dame de fer', 'gustave eiffel', 'champ-de-mars', 'trocadéro'],
  exclusions: ['président trocadéro'],
  country: 'france',
  sentences: [
    'La tour Eiffel a été construite en deux ans pour l’Exposition universelle de Paris de 1889, par les ateliers de Gustave Eiffel, d’après les plans des ingénieurs Maurice Koechlin et Émile Nouguier.',
    'Haute de 312 mètres à l’origine, de 330 avec ses antennes, elle resta quarante ans l’édifice le plus élevé du monde.',
    'Elle devait être démontée au bout de vingt ans : la radio la sauva.',
    'Plus de six millions de personnes la visitent chaque année ; la Ville de Paris en est propriétaire.',
  ],
  references: [
    { label: 'Tour Eiffel, site officiel', url: 'https://www.toureiffel.paris' },
    { label: 'Centre des monuments nationaux, site officiel', url: 'https://www.monuments-nationaux.fr' },
  ],
  cases: {
    about: [
      'La tour Eiffel s’éteindra à minuit en hommage aux victimes.',
      'Un homme a escaladé la dame de fer à mains nues.',
    ],
    other: ['La tour de guet domine encore le vieux port.'],
  },
}
