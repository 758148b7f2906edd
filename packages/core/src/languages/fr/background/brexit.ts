import type { BackgroundTopic } from '../../background.ts'

export const brexit: BackgroundTopic = {
  id: 'brexit',
  term: 'Brexit',
  question: 'Qu’est-ce que le Brexit ?',
  triggers: ['brexit', 'post-brexit', 'accord de retrait', 'protocole nord-irlandais'],
  sentences: [
    'Le Brexit est la sortie du Royaume-Uni de l’Union européenne ; le mot réunit « British » et « exit », sortie en anglais.',
    'Il a été décidé par un référendum, le 23 juin 2016, avec 51,9 % des voix.',
    'Le pays a quitté l’Union le 31 janvier 2020, après plus de trois ans de négociations, puis le marché unique à la fin de la même année.',
    'Un accord de commerce et de coopération régit depuis lors les échanges.',
    'Un régime particulier, fixé par un protocole, s’applique à l’Irlande du Nord, afin d’éviter une frontière physique avec l’Irlande.',
  ],
  references: [
    { label: 'Commission européenne, site officiel', url: 'https://commission.europa.eu/index_fr' },
  ],
  cases: {
    about: [
      'Le Brexit a changé les règles de pêche.',
      'Londres et Bruxelles négocient leur relation post-Brexit.',
    ],
    other: ['Le groupe de rock britannique sort un album.'],
  },
}
