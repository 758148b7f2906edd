import type { BackgroundTopic } from '../../background.ts'

export const vingtQuatreHeuresDuMans: BackgroundTopic = {
  id: 'vingt-quatre-heures-du-mans',
  term: '24 Heures du Mans',
  question: 'Que sont les 24 Heures du Mans ?',
  triggers: [
    '24 heures du mans',
    'vingt-quatre heures du mans',
    'circuit de la sarthe',
    'automobile club de l’ouest',
    'heures du mans',
  ],
  exclusions: ['moto', 'camion', 'rollers'],
  sentences: [
    'Les 24 Heures du Mans sont une course automobile d’endurance organisée depuis 1923 dans la Sarthe par l’Automobile club de l’Ouest.',
    'Pendant vingt-quatre heures, plusieurs pilotes se relaient au volant de chaque voiture ; la victoire revient à l’équipage qui a parcouru la plus grande distance.',
    'Des prototypes, conçus pour la compétition, et des voitures dérivées de modèles de série courent en même temps, dans des catégories distinctes.',
    'Le circuit, de plus de treize kilomètres, emprunte en partie des routes ouvertes à la circulation le reste de l’année.',
  ],
  references: [
    { label: '24 Heures du Mans, site officiel', url: 'https://www.24h-lemans.com/fr' },
    { label: 'Fédération internationale de l’automobile, site officiel', url: 'https://www.fia.com' },
  ],
  cases: {
    about: [
      'La voiture numéro 8 a remporté les 24 Heures du Mans avec deux tours d’avance.',
      'Le constructeur annonce son retour aux 24 Heures du Mans dans la catégorie reine.',
    ],
    other: ['Le tribunal du Mans a rendu son jugement après vingt-quatre heures de délibéré.'],
  },
}
