import type { BackgroundTopic } from '../../background.ts'

export const pelerinageALaMecque: BackgroundTopic = {
  id: 'pelerinage-a-la-mecque',
  term: 'pèlerinage à La Mecque',
  question: 'Qu’est-ce que le pèlerinage à La Mecque ?',
  triggers: [
    'pèlerinage à la mecque',
    'grand pèlerinage',
    'hajj',
    'hadj',
    'pèlerin de la mecque',
    'mont arafat',
    'grande mosquée de la mecque',
  ],
  exclusions: ['el hajj'],
  sentences: [
    'Le pèlerinage à La Mecque, en Arabie saoudite, est l’un des cinq piliers de l’islam : tout musulman qui en a les moyens et la santé doit l’accomplir au moins une fois dans sa vie.',
    'Le grand pèlerinage, le hajj, a lieu à date fixe du calendrier musulman et dure plusieurs jours ; une visite à un autre moment s’appelle l’oumra.',
    'Les fidèles tournent autour de la Kaaba, se recueillent au mont Arafat et jettent des pierres contre des stèles qui symbolisent Satan.',
    'L’Arabie saoudite fixe le nombre de pèlerins admis pour chaque pays.',
  ],
  references: [
    { label: 'Institut du monde arabe, site officiel', url: 'https://www.imarabe.org/fr' },
    { label: 'Encyclopædia Britannica, article « Hajj »', url: 'https://www.britannica.com/topic/hajj' },
  ],
  cases: {
    about: [
      'Plus d’un million de fidèles accomplissent le pèlerinage à La Mecque cette semaine.',
      'Les autorités saoudiennes ont renforcé la sécurité du hajj face à la chaleur.',
    ],
    other: ['Le pèlerinage de Lourdes a réuni des malades de toute l’Europe.'],
  },
}
