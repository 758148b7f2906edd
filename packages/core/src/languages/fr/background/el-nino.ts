import type { BackgroundTopic } from '../../background.ts'

export const elNino: BackgroundTopic = {
  id: 'el-nino',
  term: 'El Niño',
  question: 'Qu’est-ce qu’El Niño ?',
  triggers: ['el niño', 'phénomène el niño', 'el nino', 'la niña', 'phénomène la niña'],
  sentences: [
    'El Niño est un réchauffement des eaux de surface de l’est et du centre du Pacifique, près de l’équateur, qui survient à intervalles irréguliers de deux à sept ans.',
    'Il s’accompagne d’un affaiblissement des vents alizés et modifie le temps dans une grande partie du monde, avec des sécheresses dans certaines régions et de fortes pluies dans d’autres.',
    'Il tend aussi à élever la température moyenne de la planète.',
    'Le phénomène inverse, La Niña, correspond à des eaux plus froides que la normale dans la même zone.',
  ],
  references: [
    { label: 'Organisation météorologique mondiale, site officiel', url: 'https://wmo.int/fr' },
    { label: 'Météo-France, site officiel', url: 'https://meteofrance.com' },
  ],
  cases: {
    about: [
      'Le phénomène El Niño pourrait se former avant la fin de l’année, selon l’organisation.',
      'Les récoltes péruviennes ont souffert d’El Niño.',
    ],
    other: ['Le torero surnommé Niño a été blessé à la cuisse.'],
  },
}
