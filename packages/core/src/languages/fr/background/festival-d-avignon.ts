import type { BackgroundTopic } from '../../background.ts'

export const festivalDAvignon: BackgroundTopic = {
  id: 'festival-d-avignon',
  term: 'Festival d’Avignon',
  question: 'Qu’est-ce que le Festival d’Avignon ?',
  triggers: [
    'festival d’avignon',
    'festival off',
    'cour d’honneur du palais des papes',
    'avignon off',
    'off d’avignon',
  ],
  sentences: [
    'Le Festival d’Avignon est l’un des plus importants rendez-vous mondiaux du spectacle vivant.',
    'Il a été créé en 1947 par Jean Vilar et se tient chaque été, principalement en juillet.',
    'La Cour d’honneur du palais des Papes en est le lieu emblématique.',
    'À côté de la programmation officielle, dite « in », le festival « off », né à la fin des années 1960, rassemble des centaines de compagnies, qui jouent à leurs frais dans de nombreuses petites salles dans l’espoir d’être repérées.',
  ],
  references: [{ label: 'Festival d’Avignon, site officiel', url: 'https://festival-avignon.com/fr' }],
  cases: {
    about: [
      'La chorégraphe ouvrira le Festival d’Avignon dans la Cour d’honneur.',
      'Les compagnies du festival off craignent une hausse des loyers.',
    ],
    other: ['La gare d’Avignon TGV a été évacuée à cause d’un colis suspect.'],
  },
}
