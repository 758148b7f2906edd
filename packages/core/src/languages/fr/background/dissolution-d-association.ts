import type { BackgroundTopic } from '../../background.ts'

export const dissolutionDAssociation: BackgroundTopic = {
  id: 'dissolution-d-association',
  term: 'dissolution administrative d’une association',
  question: 'Comment l’État peut-il dissoudre une association ?',
  triggers: [
    'dissolution de l’association',
    'dissolution du groupe',
    'dissolution du collectif',
    'dissoudre l’association',
    'dissoudre le collectif',
    'dissolution du groupuscule',
    'groupe dissous',
    'association dissoute',
    'dissolution administrative',
    'dissolution de ce groupe',
    'dissolution de cette association',
    'groupement de fait',
  ],
  country: 'france',
  sentences: [
    'En France, le gouvernement peut dissoudre une association ou un groupement de fait, par un décret pris en Conseil des ministres.',
    'La loi énumère les motifs, comme la provocation à la violence contre les personnes ou les biens, la provocation à la haine ou à la discrimination, les groupes de combat ou les agissements en vue d’actes terroristes.',
    'Le groupement est d’abord informé, afin de présenter ses observations.',
    'Il peut ensuite contester le décret devant le Conseil d’État.',
    'Reconstituer un groupe dissous est un délit.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la sécurité intérieure, article L. 212-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132/',
    },
  ],
  cases: {
    about: [
      'Le ministre de l’Intérieur a annoncé la dissolution du groupuscule.',
      'Le Conseil d’État examine la dissolution de l’association.',
    ],
    other: ['La dissolution de l’Assemblée nationale a surpris les députés.'],
  },
}
