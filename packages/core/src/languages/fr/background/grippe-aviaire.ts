import type { BackgroundTopic } from '../../background.ts'

export const grippeAviaire: BackgroundTopic = {
  id: 'grippe-aviaire',
  term: 'grippe aviaire',
  question: 'Qu’est-ce que la grippe aviaire ?',
  triggers: [
    'grippe aviaire',
    'influenza aviaire',
    'h5n1',
    'h5n8',
    'virus aviaire',
    'abattage des volailles',
    'abattage de volailles',
    'peste aviaire',
  ],
  sentences: [
    'La grippe aviaire est une maladie des oiseaux, sauvages ou d’élevage, due à des virus de la grippe.',
    'Les formes dites hautement pathogènes se propagent vite et tuent une grande part des volailles infectées.',
    'Quand un foyer est confirmé dans un élevage, les animaux sont abattus, et des zones de surveillance sont instaurées autour de lui.',
    'Selon le niveau de risque, les éleveurs doivent mettre leurs volailles à l’abri, et la France vaccine des canards depuis 2023.',
    'Le virus passe rarement à l’être humain, mais les autorités le surveillent, car il pourrait s’adapter.',
  ],
  references: [
    { label: 'Anses, site officiel', url: 'https://www.anses.fr/fr' },
    { label: 'Ministère de l’Agriculture, site officiel', url: 'https://agriculture.gouv.fr' },
  ],
  cases: {
    about: [
      'Un foyer de grippe aviaire a été confirmé dans un élevage de dindes du Gers.',
      'Le virus H5N1 a été détecté sur des goélands morts.',
    ],
    other: ['La volière du zoo accueille trois nouvelles espèces d’oiseaux.'],
  },
}
