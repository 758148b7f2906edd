import type { BackgroundTopic } from '../../background.ts'

export const dessinAnime: BackgroundTopic = {
  id: 'dessin-anime',
  term: 'dessin animé',
  question: 'Comment fait-on un film d’animation ?',
  triggers: [
    'dessin animé',
    'dessins animés',
    'film d’animation',
    'disney',
    'pixar',
    'studio ghibli',
    'walt disney',
    'cinéma d’animation',
    'studios disney',
    'long métrage d’animation',
    'miyazaki',
    'dessin animé japonais',
    'parc disneyland',
    'disneyland',
    'disneyland paris',
  ],
  exclusions: ['parc d’attractions fermé'],
  family: 'film',
  sentences: [
    'Un film d’animation crée le mouvement image par image : dessins, marionnettes ou modèles de synthèse défilent, le plus souvent, au rythme de 24 par seconde.',
    'Le Français Émile Reynaud projeta dès 1892 des bandes peintes à la main, et Walt Disney sortit en 1937 Blanche-Neige, premier grand succès en long métrage.',
    'Pixar fit en 1995, avec Toy Story, le premier film entièrement calculé par ordinateur.',
    'La France en est le premier producteur d’Europe ; Annecy leur consacre un festival.',
  ],
  references: [
    { label: 'Centre national du cinéma et de l’image animée, site officiel', url: 'https://www.cnc.fr' },
    { label: 'Festival international du film d’animation d’Annecy', url: 'https://www.annecyfestival.com' },
  ],
  cases: {
    about: [
      'Le nouveau dessin animé de Pixar sortira en salles.',
      'Disney reporte la sortie de son film d’animation.',
    ],
    other: ['Les débats ont été très animés au conseil municipal.'],
  },
}
