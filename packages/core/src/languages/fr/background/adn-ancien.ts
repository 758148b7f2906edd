import type { BackgroundTopic } from '../../background.ts'

export const adnAncien: BackgroundTopic = {
  id: 'adn-ancien',
  term: 'ADN ancien',
  question: 'Comment étudie-t-on les hommes préhistoriques par l’ADN ?',
  triggers: [
    'adn ancien',
    'paléogénétique',
    'néandertal',
    'néandertalien',
    'homme de néandertal',
    'denisova',
    'dénisovien',
    'homo sapiens',
    'paléoanthropologue',
  ],
  sentences: [
    'L’ADN d’êtres disparus peut subsister en petits fragments dans les os, les dents ou même les sols pendant des dizaines de milliers d’années, surtout au froid et au sec.',
    'Les généticiens le lisent, le comparent à celui des populations actuelles et reconstituent ainsi des parentés et des migrations.',
    'L’homme de Néandertal, qui a vécu en Europe et en Asie et s’est éteint il y a environ 40 000 ans, a par exemple laissé une petite part de son patrimoine génétique à une grande partie de l’humanité.',
    'L’analyse exige de grandes précautions contre la contamination par l’ADN moderne.',
  ],
  references: [
    { label: 'Muséum national d’histoire naturelle, site officiel', url: 'https://www.mnhn.fr/fr' },
    {
      label: 'Max-Planck-Gesellschaft, Institut d’anthropologie évolutionniste',
      url: 'https://www.eva.mpg.de',
    },
  ],
  cases: {
    about: [
      'L’ADN ancien extrait d’une dent révèle une migration venue des steppes.',
      'Les fouilles de la grotte ont livré la mâchoire d’un homme de Néandertal.',
    ],
    other: ['L’ADN retrouvé sur le volant a permis d’identifier le suspect.'],
  },
}
