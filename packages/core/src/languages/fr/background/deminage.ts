import type { BackgroundTopic } from '../../background.ts'

export const deminage: BackgroundTopic = {
  id: 'deminage',
  term: 'mines antipersonnel',
  question: 'Que sont les mines antipersonnel ?',
  triggers: [
    'mine antipersonnel',
    'déminage',
    'démineur',
    'obus',
    'engin explosif',
    'bombe de la seconde guerre mondiale',
    'engin explosif improvisé',
    'mines antipersonnel',
    'démineurs',
    'mines terrestres',
    'sous-munitions',
    'engin explosif artisanal',
    'bombe artisanale',
  ],
  exclusions: ['mine d’or', 'mine de charbon'],
  sentences: [
    'Une mine antipersonnel explose au contact ou à l’approche d’une personne ; elle tue et mutile, des décennies parfois après la guerre, des civils pour la plupart.',
    'La convention d’Ottawa, signée en décembre 1997, en interdit l’emploi, la production et le commerce ; les États-Unis, la Russie, la Chine et l’Inde ne l’ont pas ratifiée.',
    'Le déminage se fait à la main, avec des détecteurs, des chiens ou des rats dressés.',
    'En France, les services de déminage neutralisent chaque année des centaines de tonnes de munitions des deux guerres mondiales.',
  ],
  references: [
    { label: 'Convention d’Ottawa sur l’interdiction des mines', url: 'https://www.apminebanconvention.org' },
    { label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr' },
  ],
  cases: {
    about: [
      'Des démineurs ont fait exploser un obus de 1944.',
      'Deux soldats ont sauté sur un engin explosif improvisé.',
    ],
    other: ['La mine de son crayon s’est cassée pendant l’examen.'],
  },
}
