import type { BackgroundTopic } from '../../background.ts'

export const conseilEuropeen: BackgroundTopic = {
  id: 'conseil-europeen',
  term: 'Conseil européen',
  question: 'Qu’est-ce que le Conseil européen ?',
  triggers: [
    'conseil européen',
    'sommet européen',
    'sommet de l’ue',
    'sommet des vingt-sept',
    'dirigeants des vingt-sept',
    'dirigeants européens réunis',
  ],
  sentences: [
    'Le Conseil européen réunit les chefs d’État ou de gouvernement des pays de l’Union européenne.',
    'Il fixe les grandes orientations politiques de l’Union lors de sommets, le plus souvent à Bruxelles, mais ne vote pas les lois.',
    'Il décide en général par consensus, ce qui oblige à chercher un accord entre tous.',
    'Son président est choisi par ses membres pour deux ans et demi.',
    'Il ne faut le confondre ni avec le Conseil de l’Union européenne, qui réunit les ministres, ni avec le Conseil de l’Europe, une autre organisation.',
  ],
  references: [
    {
      label: 'Conseil européen et Conseil de l’Union européenne, site officiel',
      url: 'https://www.consilium.europa.eu/fr/',
    },
  ],
  cases: {
    about: [
      'Les dirigeants européens se retrouvent jeudi pour un Conseil européen.',
      'Le sommet européen s’est achevé sans accord.',
    ],
    other: ['Le conseil d’administration du groupe européen se réunit mardi.'],
  },
}
