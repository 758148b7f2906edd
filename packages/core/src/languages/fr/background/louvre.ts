import type { BackgroundTopic } from '../../background.ts'

export const louvre: BackgroundTopic = {
  id: 'louvre',
  term: 'musée du Louvre',
  question: 'Qu’est-ce que le musée du Louvre ?',
  triggers: ['Louvre', 'musée du louvre', 'la Joconde', 'pyramide du louvre', 'mona lisa', 'louvre-lens'],
  sentences: [
    'Ancienne forteresse, puis palais des rois de France, le Louvre, à Paris, est devenu un musée le 10 août 1793.',
    'Il expose plus de 30 000 œuvres, de l’Antiquité à 1848, parmi lesquelles la Joconde de Léonard de Vinci, la Vénus de Milo et la Victoire de Samothrace.',
    'C’est le musée le plus visité du monde ; la pyramide de verre de Ieoh Ming Pei y donne accès depuis 1989.',
    'Des antennes ont ouvert à Lens en 2012 et à Abou Dhabi en 2017.',
  ],
  references: [
    { label: 'Musée du Louvre, site officiel', url: 'https://www.louvre.fr' },
    { label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' },
  ],
  cases: {
    about: [
      'Le musée du Louvre rouvrira ses portes le 6 juillet.',
      'La Joconde ne quittera pas Paris, tranche la direction.',
    ],
    other: ['L’ouvrier a repeint la porte du jardin.'],
  },
}
