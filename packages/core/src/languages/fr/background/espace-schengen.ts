import type { BackgroundTopic } from '../../background.ts'

export const espaceSchengen: BackgroundTopic = {
  id: 'espace-schengen',
  term: 'espace Schengen',
  question: 'Qu’est-ce que l’espace Schengen ?',
  triggers: [
    'espace schengen',
    'schengen',
    'visa schengen',
    'zone schengen',
    'contrôle aux frontières intérieures',
    'contrôles aux frontières intérieures',
    'frontex',
  ],
  sentences: [
    'L’espace Schengen réunit des pays européens qui ont supprimé les contrôles aux frontières entre eux.',
    'Il porte le nom du village luxembourgeois où le premier accord a été signé, en 1985.',
    'Il ne coïncide pas avec l’Union européenne : la Suisse et la Norvège en font partie, l’Irlande non.',
    'Les contrôles sont reportés aux frontières extérieures, selon des règles communes et avec des fichiers de police partagés.',
    'En cas de menace grave, un pays peut rétablir des contrôles à ses frontières pour un temps limité.',
  ],
  references: [
    { label: 'Commission européenne, affaires intérieures', url: 'https://home-affairs.ec.europa.eu/' },
  ],
  cases: {
    about: ['La Croatie est entrée dans l’espace Schengen.', 'Berlin veut réformer Schengen.'],
    other: ['Le château abrite un espace d’exposition.'],
  },
}
