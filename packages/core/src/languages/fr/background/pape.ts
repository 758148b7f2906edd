import type { BackgroundTopic } from '../../background.ts'

export const pape: BackgroundTopic = {
  id: 'pape',
  term: 'pape',
  question: 'Quel est le rôle du pape ?',
  triggers: [
    'pape',
    'pape françois',
    'souverain pontife',
    'saint-père',
    'pape léon xiv',
    'benoît xvi',
    'jean-paul ii',
    'encyclique',
    'pontife',
    'synode',
    'pape émérite',
    'visite du pape',
    'léon xiv',
  ],
  exclusions: [
    'pape de la pop',
    'pape du surréalisme',
    'pape de la mode',
    'pape du rock',
    'papes d’avignon',
    'pape de la cuisine',
  ],
  family: 'catholicisme',
  sentences: [
    'Le pape est l’évêque de Rome et le chef de l’Église catholique, qui le tient pour le successeur de saint Pierre ; il est aussi le souverain de l’État de la Cité du Vatican.',
    'Il est élu à vie, à la majorité des deux tiers, par les cardinaux de moins de 80 ans réunis en conclave, et peut renoncer, comme Benoît XVI en 2013.',
    'Il nomme les évêques et enseigne la doctrine par des lettres, dont les encycliques.',
    'L’Argentin François, élu en 2013, fut le premier venu des Amériques ; Léon XIV lui a succédé en mai 2025.',
  ],
  references: [
    { label: 'Saint-Siège, site officiel', url: 'https://www.vatican.va/content/vatican/fr.html' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Le pape a dénoncé l’indifférence des pays riches.',
      'La visite du pape est prévue en septembre.',
    ],
    other: ['Le papy des jumeaux les garde le mercredi.'],
  },
}
