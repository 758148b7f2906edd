import type { BackgroundTopic } from '../../background.ts'

export const chronologieDesMedias: BackgroundTopic = {
  id: 'chronologie-des-medias',
  term: 'chronologie des médias',
  question: 'Qu’est-ce que la chronologie des médias ?',
  triggers: [
    'chronologie des médias',
    'fréquentation des salles',
    'exploitant de salles',
    'exploitants de cinéma',
    'délai de diffusion des films',
  ],
  country: 'france',
  sentences: [
    'La chronologie des médias est l’ensemble des règles qui fixent, en France, l’ordre et les délais dans lesquels un film sorti au cinéma peut être diffusé ailleurs : vidéo, chaînes payantes, plateformes, chaînes gratuites.',
    'Elle vise à protéger les salles et à inciter chaque diffuseur à financer la création, car ceux qui y contribuent le plus peuvent montrer les films plus tôt.',
    'Elle résulte d’accords entre professionnels, que l’État peut étendre à tous.',
    'Le Centre national du cinéma et de l’image animée soutient par ailleurs la production grâce à des taxes sur les entrées et les diffuseurs.',
  ],
  references: [
    { label: 'Centre national du cinéma et de l’image animée, site officiel', url: 'https://www.cnc.fr' },
  ],
  cases: {
    about: [
      'La plateforme réclame une réforme de la chronologie des médias.',
      'La fréquentation des salles a reculé en juillet, selon le Centre national du cinéma.',
    ],
    other: ['La chronologie des faits a été établie par les gendarmes.'],
  },
}
