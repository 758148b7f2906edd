import type { BackgroundTopic } from '../../background.ts'

export const detournementDeFondsPublics: BackgroundTopic = {
  id: 'detournement-de-fonds-publics',
  term: 'détournement de fonds publics',
  question: 'Qu’est-ce qu’un détournement de fonds publics ?',
  triggers: [
    'détournement de fonds publics',
    'détournement de fonds',
    'détourné des fonds',
    'détournement d’argent public',
    'emploi fictif',
  ],
  country: 'france',
  sentences: [
    'En droit français, le détournement de fonds publics est le fait, pour une personne qui exerce une fonction publique ou une mission de service public, de détourner de l’argent ou des biens qui lui ont été confiés à ce titre.',
    'Ce délit n’exige pas d’enrichissement personnel : employer l’argent public à un autre usage que celui prévu peut suffire.',
    'Il est puni de dix ans d’emprisonnement et d’un million d’euros d’amende.',
    'Une condamnation entraîne aussi, en principe, une peine d’inéligibilité.',
    'La négligence qui a permis le détournement par un tiers est punie, moins sévèrement.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 432-15 et 432-16',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'L’ancien président de région est jugé pour détournement de fonds publics.',
      'L’affaire des emplois fictifs revient devant le tribunal.',
    ],
    other: ['Le détournement de l’avion a mobilisé les forces publiques.'],
  },
}
