import type { BackgroundTopic } from '../../background.ts'

export const conseilDEtat: BackgroundTopic = {
  id: 'conseil-d-etat',
  term: 'Conseil d’État',
  question: 'À quoi sert le Conseil d’État ?',
  triggers: ['conseil d’état', 'plus haute juridiction administrative'],
  exclusions: ['conseil d’état suisse', 'conseiller d’état de genève', 'pékin'],
  country: 'france',
  sentences: [
    'En France, le Conseil d’État est la plus haute juridiction administrative : il juge en dernier ressort les litiges entre les citoyens et l’administration.',
    'Il peut annuler un décret ou un arrêté contraire à la loi et, en urgence, suspendre une décision par la voie du référé.',
    'Il est aussi le conseiller du gouvernement, qui doit lui soumettre ses projets de loi avant le Conseil des ministres.',
    'Son avis ne lie pas le gouvernement.',
    'Il tient, dans la justice administrative, une place comparable à celle de la Cour de cassation dans la justice judiciaire.',
    'Installé au Palais-Royal, à Paris, et fondé par Bonaparte en 1799, il compte environ 300 membres, et juge les recours contre les arrêts des cours administratives d’appel.',
  ],
  references: [{ label: 'Conseil d’État, site officiel', url: 'https://www.conseil-etat.fr/' }],
  cases: {
    about: ['Le Conseil d’État a suspendu le décret.', 'Les associations ont saisi le Conseil d’Etat.'],
    other: ['Le chef de l’État a réuni un conseil restreint.'],
  },
}
