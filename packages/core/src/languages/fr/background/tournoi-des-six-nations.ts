import type { BackgroundTopic } from '../../background.ts'

export const tournoiDesSixNations: BackgroundTopic = {
  id: 'tournoi-des-six-nations',
  term: 'Tournoi des Six Nations',
  question: 'Qu’est-ce que le Tournoi des Six Nations ?',
  triggers: ['tournoi des six nations', 'six nations', 'xv de france', 'quinze de france'],
  exclusions: ['coupe du monde'],
  sentences: [
    'Le Tournoi des Six Nations oppose chaque hiver les équipes de rugby à XV d’Angleterre, d’Écosse, de France, du pays de Galles, d’Irlande et d’Italie.',
    'Héritier d’un tournoi né en 1883 entre les nations britanniques, il a accueilli la France en 1910 et l’Italie en 2000.',
    'Chaque équipe rencontre une fois les cinq autres ; une victoire vaut quatre points, et des points de bonus récompensent les essais marqués ou les défaites serrées.',
    'Gagner tous ses matchs s’appelle réussir le Grand Chelem.',
    'Une compétition féminine existe aussi.',
  ],
  references: [
    { label: 'Six Nations Rugby, site officiel', url: 'https://www.sixnationsrugby.com' },
    { label: 'Fédération française de rugby, site officiel', url: 'https://www.ffr.fr' },
  ],
  cases: {
    about: [
      'Le XV de France affrontera l’Irlande pour son entrée dans le Tournoi des Six Nations.',
      'L’Italie a remporté son premier match dans les Six Nations depuis deux ans.',
    ],
    other: ['Le tournoi d’échecs a réuni des joueurs de six pays.'],
  },
}
