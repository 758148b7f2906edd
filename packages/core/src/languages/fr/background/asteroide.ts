import type { BackgroundTopic } from '../../background.ts'

export const asteroide: BackgroundTopic = {
  id: 'asteroide',
  term: 'astéroïde',
  question: 'Qu’est-ce qu’un astéroïde ?',
  triggers: ['astéroïde', 'géocroiseur', 'défense planétaire', 'météorite', 'bolide céleste', 'comète'],
  sentences: [
    'Un astéroïde est un petit corps rocheux ou métallique qui tourne autour du Soleil ; la plupart se trouvent entre les orbites de Mars et de Jupiter.',
    'Une comète est faite en bonne partie de glace et développe une queue en approchant du Soleil.',
    'Quand un fragment traverse l’atmosphère en s’échauffant, on observe un météore, et ce qui en atteint le sol s’appelle une météorite.',
    'Les agences spatiales suivent les astéroïdes dont la route croise celle de la Terre et étudient les moyens d’en dévier un, comme l’a fait à titre d’essai la sonde américaine Dart en 2022.',
  ],
  references: [
    {
      label: 'Agence spatiale européenne, portail en français',
      url: 'https://www.esa.int/Space_in_Member_States/France',
    },
    { label: 'Cnes, site officiel', url: 'https://cnes.fr' },
  ],
  cases: {
    about: [
      'Un astéroïde de la taille d’un immeuble frôlera la Terre mardi sans danger.',
      'Une météorite a traversé le toit d’une grange du village.',
    ],
    other: ['Le film, véritable météore, a quitté les salles au bout d’une semaine.'],
  },
}
