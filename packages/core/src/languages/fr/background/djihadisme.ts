import type { BackgroundTopic } from '../../background.ts'

export const djihadisme: BackgroundTopic = {
  id: 'djihadisme',
  term: 'djihadisme',
  question: 'Qu’est-ce que le djihadisme ?',
  triggers: [
    'jihadiste',
    'djihadiste',
    'jihad',
    'djihad',
    'jihadisme',
    'djihadisme',
    'al-qaïda',
    'al-qaida',
    'radicalisation',
    'radicalisé',
    'islamiste radical',
    'déradicalisation',
    'groupe islamiste',
    'combattant étranger',
    'fichier fsprt',
    'islamisme',
    'islamiste',
    'boko haram',
  ],
  family: 'jihad',
  sentences: [
    'Le mot djihad, « effort » en arabe, désigne pour les musulmans la lutte contre ses propres défauts aussi bien que le combat pour la foi.',
    'On appelle djihadisme l’idéologie qui prône la lutte armée pour imposer un État régi par sa lecture de la loi islamique ; elle s’est formée surtout pendant la guerre d’Afghanistan, dans les années 1980.',
    'Al-Qaida, fondée par Oussama ben Laden, et l’État islamique en sont les organisations les plus connues.',
    'La plupart des victimes de ces groupes sont musulmanes.',
  ],
  references: [
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
    { label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr' },
  ],
  cases: {
    about: [
      'Un groupe jihadiste a attaqué le village à l’aube.',
      'Le jeune homme s’était radicalisé en prison.',
    ],
    other: ['Il a suivi un régime draconien pendant six mois.'],
  },
}
