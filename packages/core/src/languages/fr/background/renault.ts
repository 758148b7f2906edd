import type { BackgroundTopic } from '../../background.ts'

export const renault: BackgroundTopic = {
  id: 'renault',
  term: 'Renault',
  question: 'Qu’est-ce que le groupe Renault ?',
  triggers: ['Renault', 'groupe renault', 'Dacia', 'Alpine', 'renault sport', 'technocentre'],
  exclusions: ['station alpine', 'skieuse alpine', 'massif alpin', 'coupe du monde alpine', 'flore alpine'],
  family: 'groupe-auto',
  country: 'france',
  sentences: [
    'Renault est un constructeur automobile français fondé en 1899 à Boulogne-Billancourt par Louis Renault et ses frères.',
    'Nationalisé en 1945 sous le nom de Régie, il produisit la 4 CV, la 4L et la R5, et fut un haut lieu des luttes ouvrières, avant de redevenir privé en 1996.',
    'L’État français en est resté un actionnaire important.',
    'Le groupe comprend les marques Dacia, à bas prix, et Alpine, sportive ; il est lié à Nissan par une alliance.',
  ],
  references: [
    { label: 'Renault Group, site officiel', url: 'https://www.renaultgroup.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Renault supprimera 4 600 emplois en France.', 'L’usine Renault de Maubeuge est bloquée.'],
    other: ['Le chanteur Renaud prépare un album pour enfants.'],
  },
}
