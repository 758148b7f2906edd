import type { BackgroundTopic } from '../../background.ts'

export const ligue1: BackgroundTopic = {
  id: 'ligue-1',
  term: 'Ligue 1',
  question: 'Comment fonctionne la Ligue 1 ?',
  triggers: [
    'ligue 1',
    'championnat de france de football',
    'ligue 2',
    'ligue de football professionnel',
    'coupe de france de football',
    'ligue 1 de football',
    'lfp',
    'L1',
  ],
  exclusions: ['handball', 'basket', 'tunisie', 'algérie', 'côte d’ivoire', 'sénégal'],
  sentences: [
    'La Ligue 1 est la première division du championnat de France masculin de football professionnel.',
    'Chaque équipe rencontre toutes les autres deux fois, à domicile et à l’extérieur ; une victoire rapporte trois points, un match nul un point.',
    'Le club qui totalise le plus de points à la fin de la saison est champion, les mieux classés se qualifient pour les coupes d’Europe et les derniers descendent en Ligue 2.',
    'Les droits de diffusion télévisée forment l’une des principales recettes des clubs.',
  ],
  references: [
    { label: 'Ligue de football professionnel, site officiel', url: 'https://www.lfp.fr' },
    { label: 'Ligue 1, site officiel', url: 'https://ligue1.com' },
  ],
  cases: {
    about: [
      'Lens a battu Nice et remonte à la troisième place de la Ligue 1.',
      'Le club promu en Ligue 1 cherche un nouvel entraîneur.',
    ],
    other: ['La ligue protestante a tenu son congrès à Nîmes.'],
  },
}
