import type { BackgroundTopic } from '../../background.ts'

export const coupeDuMondeDeFootball: BackgroundTopic = {
  id: 'coupe-du-monde-de-football',
  term: 'Coupe du monde de football',
  question: 'Qu’est-ce que la Coupe du monde de football ?',
  triggers: [
    'coupe du monde de football',
    'mondial de football',
    'coupe du monde féminine',
    'coupe du monde 2026',
    'coupe du monde 2030',
    'mondial 2026',
    'mondial 2030',
    'mondial-2026',
    'mondial-2030',
    'qualifications du mondial',
    'qualification pour le mondial',
    'équipe de france de football',
  ],
  exclusions: ['rugby', 'handball', 'coupe du monde de ski'],
  sentences: [
    'La Coupe du monde de football oppose tous les quatre ans des équipes nationales, sélectionnées à l’issue de longues qualifications sur chaque continent.',
    'Elle est organisée par la Fifa, la fédération internationale, qui en choisit les pays hôtes.',
    'La première s’est tenue en 1930 en Uruguay ; une compétition féminine existe depuis 1991.',
    'Les équipes sont d’abord réparties en groupes, puis les mieux classées s’affrontent par élimination directe jusqu’à la finale.',
  ],
  references: [{ label: 'Fifa, site officiel', url: 'https://www.fifa.com/fr' }],
  cases: {
    about: [
      'Les Bleus ont décroché leur billet pour la Coupe du monde de football.',
      'La Coupe du monde féminine réunira davantage d’équipes, a confirmé la Fifa.',
    ],
    other: ['Une skieuse de 22 ans a remporté sa première Coupe du monde de ski alpin.'],
  },
}
