import type { BackgroundTopic } from '../../background.ts'

export const gaucheEtDroite: BackgroundTopic = {
  id: 'gauche-et-droite',
  term: 'gauche et droite',
  question: 'D’où viennent les mots « gauche » et « droite » en politique ?',
  triggers: [
    'union de la gauche',
    'la droite et la gauche',
    'gauche plurielle',
    'recomposition de la gauche',
    'clivage gauche-droite',
    'ni de droite ni de gauche',
    'candidat de la droite',
    'candidat de la gauche',
    'électeurs de gauche',
    'électeurs de droite',
    'ténors de la droite',
    'la droite et le centre',
    'la gauche et les écologistes',
  ],
  country: 'france',
  sentences: [
    'La gauche et la droite tirent leur nom de la Révolution française : à la fin de l’été 1789, les députés favorables au veto du roi se placèrent à droite du président de l’Assemblée, les autres à gauche.',
    'L’usage s’est fixé au XIXe siècle et répandu dans le monde entier.',
    'On associe d’ordinaire à la gauche l’égalité et la redistribution, à la droite l’ordre, la propriété et la liberté d’entreprendre.',
    'Le centre se place entre les deux.',
  ],
  references: [
    { label: 'Assemblée nationale, site officiel', url: 'https://www.assemblee-nationale.fr' },
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
  ],
  cases: {
    about: [
      'L’union de la gauche l’emporte de cent voix dans la ville.',
      'Les ténors de la droite se réunissent vendredi.',
    ],
    other: ['Prenez la deuxième rue à gauche, puis celle de droite.'],
  },
}
