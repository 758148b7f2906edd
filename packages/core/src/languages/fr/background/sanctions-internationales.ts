import type { BackgroundTopic } from '../../background.ts'

export const sanctionsInternationales: BackgroundTopic = {
  id: 'sanctions-internationales',
  term: 'sanctions internationales',
  question: 'À quoi servent les sanctions internationales ?',
  triggers: [
    'sanctions internationales',
    'sanctions européennes',
    'sanctions contre la russie',
    'sanctions contre l’iran',
    'sanctions américaines',
    'sanctions occidentales',
    'sanction économique',
    'gel des avoirs',
    'gel d’avoirs',
    'embargo',
    'régime de sanctions',
    'train de sanctions',
    'sanctions contre le régime',
    'levée des sanctions',
    'nouvelles sanctions contre',
  ],
  exclusions: ['embargo de presse', 'sanction disciplinaire'],
  sentences: [
    'Les sanctions internationales sont des mesures prises contre un pays, des personnes ou des entreprises pour les amener à changer de comportement, sans recourir à la force.',
    'Elles peuvent être décidées par le Conseil de sécurité de l’ONU, par l’Union européenne ou par un État seul.',
    'Il s’agit par exemple du gel d’avoirs dans les banques, de l’interdiction de voyager, d’un embargo sur les armes ou de limites au commerce.',
    'Dans l’Union européenne, elles sont adoptées à l’unanimité des États membres, puis s’imposent à tous.',
    'Les personnes visées peuvent les contester devant la justice européenne.',
  ],
  references: [
    {
      label: 'Conseil européen et Conseil de l’Union européenne, sanctions',
      url: 'https://www.consilium.europa.eu/fr/',
    },
    {
      label: 'Direction générale du Trésor, sanctions internationales',
      url: 'https://www.tresor.economie.gouv.fr/services-aux-entreprises/sanctions-economiques',
    },
  ],
  cases: {
    about: [
      'L’UE a adopté de nouvelles sanctions européennes et un gel des avoirs.',
      'L’embargo sur les armes a été prolongé.',
    ],
    other: ['Le joueur risque une sanction pour son tacle.'],
  },
}
