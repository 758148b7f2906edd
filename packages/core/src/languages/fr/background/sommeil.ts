import type { BackgroundTopic } from '../../background.ts'

export const sommeil: BackgroundTopic = {
  id: 'sommeil',
  term: 'sommeil et rêves',
  question: 'Pourquoi dort-on et rêve-t-on ?',
  triggers: [
    'sommeil',
    'insomnie',
    'apnée du sommeil',
    'sommeil paradoxal',
    'somnifère',
    'insomnies',
    'troubles du sommeil',
    'nuits blanches',
    'horloge biologique',
    'sieste',
    'qualité du sommeil',
    'rêves nocturnes',
    'manque de sommeil',
  ],
  exclusions: [
    'rêve américain',
    'cauchemar des supporters',
    'cauchemar administratif',
    'rêve de gloire',
    'marchand de sommeil',
    'vendeur de rêves',
    'rêve olympique',
    'cauchemar logistique',
    'cauchemar en cuisine',
    'équipe de rêve',
    'mise en sommeil',
    'rêves de grandeur',
  ],
  sentences: [
    'Un adulte dort en moyenne sept à huit heures, par cycles d’environ quatre-vingt-dix minutes qui alternent sommeil lent et sommeil paradoxal, phase où les rêves sont les plus riches.',
    'Dormir consolide la mémoire, répare l’organisme et règle les hormones et les défenses.',
    'La lumière, captée par l’œil, remet chaque jour à l’heure une horloge interne située dans le cerveau ; écrans, bruit et horaires décalés la dérèglent.',
    'L’insomnie est durable si elle revient trois nuits par semaine pendant trois mois.',
  ],
  references: [
    { label: 'Inserm, site officiel', url: 'https://www.inserm.fr' },
    {
      label: 'Institut national du sommeil et de la vigilance',
      url: 'https://institut-sommeil-vigilance.org',
    },
  ],
  cases: {
    about: [
      'Un Français sur trois souffre d’insomnie.',
      'Le manque de sommeil nuit à la mémoire, selon les chercheurs.',
    ],
    other: ['Le rêve américain s’est brisé pour cette famille.'],
  },
}
