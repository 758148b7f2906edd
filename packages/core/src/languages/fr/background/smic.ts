import type { BackgroundTopic } from '../../background.ts'

export const smic: BackgroundTopic = {
  id: 'smic',
  term: 'Smic',
  question: 'Comment le Smic est-il fixé ?',
  triggers: [
    'smic',
    'smicard',
    'salaire minimum interprofessionnel',
    'salaire minimum de croissance',
    'smicardes',
  ],
  country: 'france',
  sentences: [
    'Le Smic, salaire minimum interprofessionnel de croissance, est le salaire horaire le plus bas qu’un employeur puisse en principe verser à un salarié majeur en France.',
    'Créé en 1970, il a remplacé le Smig, institué vingt ans plus tôt.',
    'Il est revalorisé chaque année au 1er janvier, selon l’inflation subie par les ménages les plus modestes et une partie de la hausse du pouvoir d’achat du salaire ouvrier et employé.',
    'Il augmente aussi en cours d’année si les prix ont progressé d’au moins 2 % depuis le dernier relèvement.',
    'Le gouvernement peut y ajouter un « coup de pouce ».',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 3231-1 à L. 3231-12',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
    { label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' },
  ],
  cases: {
    about: ['Le Smic augmentera de 2 % au 1er janvier.', 'Les smicards touchent une prime.'],
    other: ['Le minimum requis pour ce poste est un diplôme d’ingénieur, au salaire négociable.'],
  },
}
