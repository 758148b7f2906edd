import type { BackgroundTopic } from '../../background.ts'

export const editionGenomique: BackgroundTopic = {
  id: 'edition-genomique',
  term: 'édition génomique',
  question: 'Qu’est-ce que l’édition génomique ?',
  triggers: [
    'édition génomique',
    'édition du génome',
    'crispr',
    'ciseau moléculaire',
    'ciseau génétique',
    'crispr-cas9',
    'thérapie génique',
    'modification génétique',
  ],
  sentences: [
    'L’édition génomique consiste à modifier avec précision l’ADN d’une cellule, en retirant, en remplaçant ou en ajoutant un fragment.',
    'L’outil le plus connu, Crispr-Cas9, souvent comparé à des ciseaux moléculaires, a valu à Emmanuelle Charpentier et Jennifer Doudna le prix Nobel de chimie en 2020.',
    'Il est utilisé en laboratoire, en agronomie et dans des traitements contre certaines maladies génétiques.',
    'Modifier un embryon humain de manière transmissible à sa descendance pose de graves questions éthiques : la loi française l’interdit.',
  ],
  references: [
    { label: 'Inserm, site officiel', url: 'https://www.inserm.fr' },
    {
      label: 'Fondation Nobel, prix de chimie 2020',
      url: 'https://www.nobelprize.org/prizes/chemistry/2020/summary/',
    },
  ],
  cases: {
    about: [
      'Le traitement, fondé sur les ciseaux moléculaires Crispr, corrige le gène défectueux.',
      'La thérapie génique a rendu une partie de la vue à trois patients.',
    ],
    other: ['La coiffeuse a été blessée avec une paire de ciseaux.'],
  },
}
