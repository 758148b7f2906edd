import type { BackgroundTopic } from '../../background.ts'

export const enfoires: BackgroundTopic = {
  id: 'enfoires',
  term: 'Restos du cœur et Enfoirés',
  question: 'Que sont les Restos du cœur et les Enfoirés ?',
  triggers: [
    'enfoirés',
    'les enfoirés',
    'restos du cœur',
    'restos du coeur',
    'restaurants du cœur',
    'concert des enfoirés',
    'restaurants du coeur',
    'téléthon',
    'sidaction',
  ],
  exclusions: ['pardon coluche'],
  country: 'france',
  sentences: [
    'Les Restos du cœur sont une association française d’aide aux plus démunis, lancée par l’humoriste Coluche à la radio en septembre 1985.',
    'Des dizaines de milliers de bénévoles y distribuent chaque année plus de cent millions de repas, et accompagnent les familles.',
    'Les Enfoirés, troupe de chanteurs et d’acteurs, donnent depuis 1989 des concerts dont les recettes, avec celles des disques, lui reviennent.',
    'Une loi de 1988, dite « Coluche », permet de déduire de ses impôts une grande part des dons.',
  ],
  references: [
    { label: 'Les Restos du cœur, site officiel', url: 'https://www.restosducoeur.org' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Le concert des Enfoirés sera enregistré à Bordeaux.',
      'Les Restos du cœur appellent à la générosité.',
    ],
    other: ['Le restaurant du cœur de ville change de chef.'],
  },
}
