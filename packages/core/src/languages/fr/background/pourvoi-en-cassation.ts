import type { BackgroundTopic } from '../../background.ts'

export const pourvoiEnCassation: BackgroundTopic = {
  id: 'pourvoi-en-cassation',
  term: 'pourvoi en cassation',
  question: 'Que fait la Cour de cassation ?',
  triggers: ['pourvoi en cassation', 'cour de cassation', 'se pourvoir en cassation', 'pourvoi formé'],
  family: 'cassation',
  country: 'france',
  sentences: [
    'La Cour de cassation est la plus haute juridiction judiciaire française.',
    'Saisie d’un pourvoi, elle ne rejuge pas les faits : elle vérifie que la décision contestée a respecté les règles de droit.',
    'Si c’est le cas, elle rejette le pourvoi et la décision devient définitive.',
    'Dans le cas contraire, elle « casse » la décision et renvoie le plus souvent l’affaire devant une autre juridiction pour qu’elle soit rejugée.',
    'Elle ne constitue donc pas un troisième degré de jugement : son rôle est de garantir que la loi est interprétée de la même façon dans tout le pays.',
  ],
  references: [{ label: 'Cour de cassation, site officiel', url: 'https://www.courdecassation.fr/' }],
  cases: {
    about: ['La Cour de cassation a rejeté son pourvoi.', 'La défense étudie un pourvoi en cassation.'],
    other: ['La cour de récréation a été rénovée après la casse d’un mur.'],
  },
}
