import type { BackgroundTopic } from '../../background.ts'

export const sportsDHiver: BackgroundTopic = {
  id: 'sports-d-hiver',
  term: 'ski et sports d’hiver',
  question: 'Quelles sont les épreuves du ski ?',
  triggers: [
    'ski alpin',
    'slalom',
    'biathlon',
    'martin fourcade',
    'biathlète',
    'saut à ski',
    'slalomeur',
    'skieuse',
    'descente de kitzbühel',
    'sports d’hiver',
    'ski de fond',
    'super-g',
    'snowboard',
    'domaine skiable',
    'slalom géant',
    'skieuses',
    'piste noire',
    'hors-piste',
    'stations de sports d’hiver',
    'remontées mécaniques',
    'moniteur de ski',
    'skieur alpin',
  ],
  exclusions: ['ski nautique', 'jet-ski', 'jet ski'],
  sentences: [
    'Le ski alpin compte quatre grandes épreuves, le slalom, le géant, le super-G et la descente, où l’on dépasse 130 kilomètres à l’heure.',
    'Le ski de fond, le saut, le combiné nordique et le biathlon, qui mêle ski et tir à la carabine, viennent de Scandinavie.',
    'La Coupe du monde, créée en 1967 pour l’alpin, récompense la régularité sur une saison.',
    'En station, des règles internationales donnent la priorité au skieur placé en aval ; le hors-piste, non surveillé, expose aux avalanches.',
  ],
  references: [
    { label: 'Fédération internationale de ski et de snowboard', url: 'https://www.fis-ski.com' },
    { label: 'Fédération française de ski', url: 'https://www.ffs.fr' },
  ],
  cases: {
    about: [
      'La biathlète a blanchi ses vingt cibles.',
      'Les stations de sports d’hiver ouvriront sans remontées mécaniques.',
    ],
    other: ['Un jet-ski a heurté un baigneur.'],
  },
}
