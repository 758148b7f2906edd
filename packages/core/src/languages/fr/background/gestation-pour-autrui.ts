import type { BackgroundTopic } from '../../background.ts'

export const gestationPourAutrui: BackgroundTopic = {
  id: 'gestation-pour-autrui',
  term: 'gestation pour autrui',
  question: 'Que dit la loi sur la gestation pour autrui ?',
  triggers: ['gestation pour autrui', 'gpa', 'mère porteuse', 'mères porteuses', 'marchandisation du corps'],
  country: 'france',
  sentences: [
    'La gestation pour autrui, ou GPA, consiste pour une femme à porter un enfant qu’elle remettra à sa naissance à d’autres personnes.',
    'En France, la loi de bioéthique de 1994 l’interdit : toute convention de ce type est nulle, et servir d’intermédiaire est un délit.',
    'Pour les enfants nés ainsi à l’étranger, la Cour de cassation a admis en 2019 la transcription de l’acte de naissance ; une loi de 2021 renvoie l’autre parent que le père biologique à l’adoption.',
    'Certains pays, comme plusieurs États américains, l’autorisent.',
  ],
  references: [
    { label: 'Légifrance, Code civil, article 16-7', url: 'https://www.legifrance.gouv.fr/liste/code' },
    { label: 'Agence de la biomédecine', url: 'https://www.agence-biomedecine.fr' },
  ],
  cases: {
    about: [
      'Un couple d’hommes a eu recours à une mère porteuse en Californie.',
      'La GPA reste interdite, assure la ministre.',
    ],
    other: ['La gestation de l’éléphante dure vingt-deux mois.'],
  },
}
