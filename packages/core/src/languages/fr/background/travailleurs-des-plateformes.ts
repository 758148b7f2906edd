import type { BackgroundTopic } from '../../background.ts'

export const travailleursDesPlateformes: BackgroundTopic = {
  id: 'travailleurs-des-plateformes',
  term: 'travailleurs des plateformes',
  question: 'Quel est le statut des travailleurs des plateformes ?',
  triggers: [
    'travailleur des plateformes',
    'travailleurs des plateformes',
    'travailleurs de plateformes',
    'livreurs à vélo',
    'ubérisation',
    'chauffeur vtc',
    'livreur deliveroo',
    'livreurs deliveroo',
    'livreurs uber eats',
    'coursier à vélo',
    'coursiers à vélo',
    'statut des chauffeurs',
    'statut des livreurs',
    'présomption de salariat',
    'livreur à vélo',
    'chauffeurs vtc',
  ],
  sentences: [
    'Les plateformes numériques de livraison ou de transport font en général appel à des travailleurs indépendants, payés à la course.',
    'Ceux-ci n’ont ni salaire minimum ni congés payés, mais un juge peut reconnaître qu’ils sont en réalité salariés s’il existe un lien de subordination avec la plateforme.',
    'C’est ce que la Cour de cassation a fait en mars 2020 pour un chauffeur d’Uber.',
    'En France, une autorité publique, l’Arpe, organise depuis 2021 un dialogue entre les plateformes et les représentants de ces travailleurs.',
    'Une directive européenne d’octobre 2024 demande aux États de prévoir une présomption de salariat, sous certaines conditions.',
  ],
  references: [
    {
      label: 'Autorité des relations sociales des plateformes d’emploi, site officiel',
      url: 'https://www.arpe.gouv.fr/',
    },
    { label: 'EUR-Lex, directive (UE) 2024/2831', url: 'https://eur-lex.europa.eu/eli/dir/2024/2831/oj' },
  ],
  cases: {
    about: [
      'Des livreurs à vélo réclament leur requalification en salariés.',
      'Les chauffeurs VTC manifestent à Paris.',
    ],
    other: ['Les travailleurs de la plateforme pétrolière ont été évacués.'],
  },
}
