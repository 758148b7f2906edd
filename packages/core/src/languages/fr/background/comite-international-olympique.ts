import type { BackgroundTopic } from '../../background.ts'

export const comiteInternationalOlympique: BackgroundTopic = {
  id: 'comite-international-olympique',
  term: 'Comité international olympique',
  question: 'Quel est le rôle du Comité international olympique ?',
  triggers: [
    'comité international olympique',
    'cio',
    'thomas bach',
    'ville hôte',
    'mouvement olympique',
    'flamme olympique',
    'candidature olympique',
    'pierre de coubertin',
    'tony estanguet',
    'jeux de paris',
    'jo 2024',
    'comité d’organisation',
    'Paris 2024',
    'organisation des jeux',
  ],
  sentences: [
    'Le Comité international olympique, ou CIO, a été fondé à Paris le 23 juin 1894 à l’initiative de Pierre de Coubertin, pour faire revivre les Jeux de l’Antiquité.',
    'Cette association, établie à Lausanne, choisit les villes hôtes, les sports au programme et vend les droits de télévision, dont elle redistribue l’essentiel.',
    'Les comités nationaux et les fédérations internationales forment avec elle le mouvement olympique.',
    'La flamme, allumée à Olympie par le soleil, ouvre les Jeux depuis 1936.',
  ],
  references: [
    { label: 'Comité international olympique, site officiel', url: 'https://olympics.com/cio' },
    { label: 'Comité national olympique et sportif français', url: 'https://www.cnosf.franceolympique.com' },
  ],
  cases: {
    about: ['Le CIO a reporté les Jeux d’un an.', 'Tony Estanguet présente le budget de Paris 2024.'],
    other: ['L’hôte de l’auberge prépare lui-même le dîner.'],
  },
}
