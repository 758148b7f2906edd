import type { BackgroundTopic } from '../../background.ts'

export const courDeCassation: BackgroundTopic = {
  id: 'cour-de-cassation',
  term: 'Cour de cassation',
  question: 'Quel est le rôle de la Cour de cassation ?',
  triggers: [
    'cour de cassation',
    'haute juridiction',
    'plus haute juridiction judiciaire',
    'chambre criminelle de la cour de cassation',
    'premier président de la cour de cassation',
  ],
  family: 'cassation',
  country: 'france',
  sentences: [
    'La Cour de cassation est la plus haute juridiction judiciaire française ; elle siège au palais de justice de Paris, dans l’île de la Cité.',
    'Elle ne rejuge pas les faits : elle vérifie que les cours et les tribunaux ont bien appliqué la loi.',
    'Quand elle casse une décision, elle renvoie en général l’affaire à une autre juridiction.',
    'Ses arrêts assurent ainsi une même interprétation du droit dans tout le pays ; le procureur général y donne son avis, sans être partie au procès.',
  ],
  references: [{ label: 'Cour de cassation, site officiel', url: 'https://www.courdecassation.fr' }],
  cases: {
    about: [
      'La Cour de cassation a rejeté son pourvoi.',
      'Saisie par les parties civiles, la haute juridiction rendra son arrêt en mars.',
    ],
    other: ['La cour du collège a été repeinte pendant les vacances.'],
  },
}
