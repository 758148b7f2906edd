import type { BackgroundTopic } from '../../background.ts'

export const exoplanete: BackgroundTopic = {
  id: 'exoplanete',
  term: 'exoplanète',
  question: 'Qu’est-ce qu’une exoplanète ?',
  triggers: ['exoplanète', 'planète extrasolaire', 'planète habitable', 'zone habitable'],
  sentences: [
    'Une exoplanète, ou planète extrasolaire, tourne autour d’une autre étoile que le Soleil.',
    'Ces planètes sont si lointaines et si peu lumineuses que les astronomes les repèrent le plus souvent de façon indirecte : une légère baisse d’éclat de l’étoile quand la planète passe devant elle, ou une petite oscillation de l’étoile sous l’effet de son attraction.',
    'La première découverte autour d’une étoile semblable au Soleil, 51 Pegasi b, a été annoncée en 1995 par Michel Mayor et Didier Queloz, ce qui leur a valu le prix Nobel de physique en 2019.',
    'Une planète est dite dans la zone habitable si de l’eau liquide peut exister à sa surface.',
  ],
  references: [
    { label: 'Observatoire de Paris, Encyclopédie des planètes extrasolaires', url: 'https://exoplanet.eu' },
    {
      label: 'Fondation Nobel, prix de physique 2019',
      url: 'https://www.nobelprize.org/prizes/physics/2019/summary/',
    },
  ],
  cases: {
    about: [
      'Les astronomes ont découvert une exoplanète un peu plus grosse que la Terre.',
      'La planète extrasolaire boucle le tour de son étoile en onze jours.',
    ],
    other: ['Les supporteurs vivent sur une autre planète depuis la montée de leur club.'],
  },
}
